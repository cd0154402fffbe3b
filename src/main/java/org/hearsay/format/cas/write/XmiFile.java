package org.hearsay.format.cas.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    private final TransformerHandler xml;

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
        element("uima.cas.NULL", attributes(0));
        for (var item : graph.items()) {
            item(item);
        }
        var sofa = attributes(CasGraph.SOFA);
        add(sofa, "sofaNum", "1");
        add(sofa, "sofaID", CasNames.VIEW);
        add(sofa, "mimeType", "text");
        add(sofa, "sofaString", graph.text());
        element(CasNames.SOFA, sofa);
        var view = new AttributesImpl();
        add(view, "sofa", Integer.toString(CasGraph.SOFA));
        add(
                view,
                "members",
                graph.items().stream()
                        .map(i -> Integer.toString(i.id()))
                        .collect(Collectors.joining(" ")));
        element("uima.cas.View", view);
        xml.endElement(XMI, "XMI", "xmi:XMI");
        xml.endDocument();
    }

    private void item(CasItem item) throws SAXException {
        var attributes = attributes(item.id());
        var lists = new ArrayList<Map.Entry<String, String>>();
        item.features()
                .forEach((name, value) -> {
                    switch (value) {
                        case CasValue.Text(var text) -> add(attributes, name, text);
                        case CasValue.Whole(var number) ->
                                add(attributes, name, Integer.toString(number));
                        case CasValue.Reference(var id) ->
                                add(attributes, name, Integer.toString(id));
                        case CasValue.Texts(var texts) -> {
                            texts.forEach(t -> lists.add(Map.entry(name, t)));
                            if (texts.isEmpty()) {
                                add(attributes, name, "");
                            }
                        }
                    }
                });
        var name = start(item.type(), attributes);
        for (var element : lists) {
            xml.startElement("", element.getKey(), element.getKey(), new AttributesImpl());
            var text = SafeXml.allowed(element.getValue()).toCharArray();
            xml.characters(text, 0, text.length);
            xml.endElement("", element.getKey(), element.getKey());
        }
        end(item.type(), name);
    }

    private void element(String type, AttributesImpl attributes) throws SAXException {
        end(type, start(type, attributes));
    }

    private String start(String type, AttributesImpl attributes) throws SAXException {
        var name = prefixes.get(pack(type)) + ":" + local(type);
        xml.startElement(uri(pack(type)), local(type), name, attributes);
        return name;
    }

    private void end(String type, String name) throws SAXException {
        xml.endElement(uri(pack(type)), local(type), name);
    }

    private static AttributesImpl attributes(int id) {
        var attributes = new AttributesImpl();
        attributes.addAttribute(XMI, "id", "xmi:id", "CDATA", Integer.toString(id));
        return attributes;
    }

    private static void add(AttributesImpl attributes, String name, String value) {
        attributes.addAttribute("", name, name, "CDATA", SafeXml.allowed(value));
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

    private static String local(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
