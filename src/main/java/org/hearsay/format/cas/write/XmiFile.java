package org.hearsay.format.cas.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.hearsay.format.uima.CasNames;
import org.hearsay.io.SafeXml;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// Writes a document as XMI. The text stands in an attribute, whose line ends the writer of
/// [SafeXml] would lose; this one, which UIMA uses too, writes them as references.
final class XmiFile {

    private static final String XMI = "http://www.omg.org/XMI";

    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<String, Named> names = new HashMap<>();

    /// Of the element at hand; whoever writes it has done with them when the next begins.
    private final AttributesImpl attributes = new AttributesImpl();

    private final TransformerHandler xml;

    /// The element of a type.
    private record Named(String uri, String local, String name) {}

    private XmiFile(OutputStream out) throws IOException {
        try {
            var factory = (SAXTransformerFactory) TransformerFactory.newDefaultInstance();
            xml = factory.newTransformerHandler();
        } catch (TransformerConfigurationException e) {
            throw new IOException(e);
        }
        xml.setResult(new StreamResult(out));
    }

    static void write(CasGraph graph, OutputStream out) throws IOException {
        try {
            new XmiFile(out).write(graph);
            out.write("\n".getBytes(StandardCharsets.UTF_8));
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private void write(CasGraph graph) throws SAXException {
        prefix("uima.cas.Sofa");
        graph.items().forEach(i -> prefix(i.type()));
        xml.startDocument();
        xml.startPrefixMapping("xmi", XMI);
        for (var prefix : prefixes.entrySet()) {
            xml.startPrefixMapping(prefix.getValue(), uri(prefix.getKey()));
        }
        var version = new AttributesImpl();
        version.addAttribute(XMI, "version", "xmi:version", "CDATA", "2.0");
        xml.startElement(XMI, "XMI", "xmi:XMI", version);
        begin(0);
        element("uima.cas.NULL");
        for (var item : graph.items()) {
            item(item);
        }
        begin(CasGraph.SOFA);
        add("sofaNum", "1");
        add("sofaID", CasNames.VIEW);
        add("mimeType", "text");
        add("sofaString", SafeXml.allowed(graph.text()));
        element(CasNames.SOFA);
        attributes.clear();
        add("sofa", Integer.toString(CasGraph.SOFA));
        add(
                "members",
                graph.items().stream()
                        .map(i -> Integer.toString(i.id()))
                        .collect(Collectors.joining(" ")));
        element("uima.cas.View");
        xml.endElement(XMI, "XMI", "xmi:XMI");
        xml.endDocument();
    }

    private void item(CasItem item) throws SAXException {
        begin(item.id());
        var lists = new ArrayList<Map.Entry<String, String>>();
        item.features()
                .forEach((name, value) -> {
                    switch (value) {
                        case CasValue.Text(var text) -> add(name, SafeXml.allowed(text));
                        case CasValue.Whole(var number) -> add(name, Integer.toString(number));
                        case CasValue.Reference(var id) -> add(name, Integer.toString(id));
                        case CasValue.Texts(var texts) -> {
                            texts.forEach(t -> lists.add(Map.entry(name, t)));
                            if (texts.isEmpty()) {
                                add(name, "");
                            }
                        }
                    }
                });
        var name = start(item.type());
        for (var element : lists) {
            xml.startElement("", element.getKey(), element.getKey(), new AttributesImpl());
            var text = SafeXml.allowed(element.getValue()).toCharArray();
            xml.characters(text, 0, text.length);
            xml.endElement("", element.getKey(), element.getKey());
        }
        end(name);
    }

    private void element(String type) throws SAXException {
        end(start(type));
    }

    private Named start(String type) throws SAXException {
        var named = names.computeIfAbsent(type, this::named);
        xml.startElement(named.uri(), named.local(), named.name(), attributes);
        return named;
    }

    private void end(Named named) throws SAXException {
        xml.endElement(named.uri(), named.local(), named.name());
    }

    private Named named(String type) {
        var local = type.substring(type.lastIndexOf('.') + 1);
        return new Named(uri(pack(type)), local, prefixes.get(pack(type)) + ":" + local);
    }

    /// Puts nothing but an id among the attributes.
    private void begin(int id) {
        attributes.clear();
        attributes.addAttribute(XMI, "id", "xmi:id", "CDATA", Integer.toString(id));
    }

    /// @param value of characters that XML has a place for
    private void add(String name, String value) {
        attributes.addAttribute("", name, name, "CDATA", value);
    }

    /// The last part of a package, numbered where another has it too.
    private void prefix(String type) {
        var pack = pack(type);
        if (prefixes.containsKey(pack)) {
            return;
        }
        var last = pack.substring(pack.lastIndexOf('.') + 1);
        var prefix = last;
        for (int n = 2; prefixes.containsValue(prefix) || prefix.equals("xmi"); n++) {
            prefix = last + n;
        }
        prefixes.put(pack, prefix);
    }

    private static String uri(String pack) {
        return "http:///" + pack.replace('.', '/') + ".ecore";
    }

    private static String pack(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }
}
