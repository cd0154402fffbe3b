package org.hearsay.format.cas.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.format.uima.CasNames;
import org.hearsay.format.value.XmlCharacters;
import org.hearsay.io.Utf8Buffer;
import org.hearsay.io.XmlOutput;
import org.hearsay.io.XmlOutput.Name;

/// Writes a document as XMI. The text stands in an attribute, whose line ends are references there:
/// otherwise they would come back as blanks.
final class XmiFile {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final Name ROOT = Name.of("xmi:XMI");
    private static final Name ID = Name.of("xmi:id");
    private static final Name SOFA = Name.of("sofa");
    private static final Name BEGIN = Name.of("begin");
    private static final Name END = Name.of("end");

    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<String, Name> types = new HashMap<>();
    private final Map<String, Name> features = new HashMap<>();
    private final XmlOutput xml;

    private XmiFile(XmlOutput xml) {
        this.xml = xml;
    }

    static void write(CasGraph graph, XmlOutput.Source source, Utf8Buffer out) throws IOException {
        new XmiFile(source.on(out)).write(graph);
        out.append('\n');
    }

    private void write(CasGraph graph) throws IOException {
        names(graph);
        xml.start(ROOT).attribute(Name.of("xmlns:xmi"), XMI);
        xml.attribute(Name.of("xmi:version"), "2.0");
        for (var entry : prefixes.entrySet()) {
            xml.attribute(Name.of("xmlns:" + entry.getValue()), uri(entry.getKey()));
        }
        xml.start(type("uima.cas.NULL")).attribute(ID, 0).end();
        for (var item : graph.items()) {
            item(item);
        }
        xml.start(type(CasNames.SOFA)).attribute(ID, CasGraph.SOFA);
        add("sofaNum", "1");
        add("sofaID", CasNames.VIEW);
        add("mimeType", "text");
        add("sofaString", graph.text());
        xml.end();
        xml.start(type("uima.cas.View")).attribute(SOFA, CasGraph.SOFA);
        add("members", members(graph));
        xml.end().end().finish();
    }

    private void item(CasItem item) throws IOException {
        xml.start(type(item.type())).attribute(ID, item.id());
        if (item.isPlaced()) {
            xml.attribute(SOFA, CasGraph.SOFA);
            xml.attribute(BEGIN, item.begin()).attribute(END, item.end());
        }
        if (!item.features().isEmpty()) {
            for (var feature : item.features().entrySet()) {
                attribute(feature.getKey(), feature.getValue());
            }
            for (var feature : item.features().entrySet()) {
                elements(feature.getKey(), feature.getValue());
            }
        }
        xml.end();
    }

    private void attribute(String name, CasValue value) throws IOException {
        switch (value) {
            case CasValue.Text(var text) -> add(name, text);
            case CasValue.Reference(var id) -> xml.attribute(feature(name), id);
            case CasValue.Texts(var texts) -> {
                if (texts.isEmpty()) {
                    add(name, "");
                }
            }
        }
    }

    /// A list is an element a text.
    private void elements(String name, CasValue value) throws IOException {
        if (value instanceof CasValue.Texts(var texts)) {
            for (var text : texts) {
                xml.start(feature(name)).text(XmlCharacters.allowed(text)).end();
            }
        }
    }

    private void add(String name, String value) throws IOException {
        xml.attribute(feature(name), XmlCharacters.allowed(value));
    }

    private Name feature(String name) {
        return features.computeIfAbsent(name, Name::of);
    }

    private Name type(String type) {
        return types.computeIfAbsent(type, this::named);
    }

    private Name named(String type) {
        var pack = pack(type);
        return Name.of(prefixes.get(pack) + type.substring(pack.length()).replace('.', ':'));
    }

    private static String members(CasGraph graph) {
        var ids = new StringBuilder(5 * graph.items().size());
        graph.items().forEach(i -> ids.append(ids.isEmpty() ? "" : " ").append(i.id()));
        return ids.toString();
    }

    /// Types of a kind stand together.
    private void names(CasGraph graph) {
        prefix(CasNames.SOFA);
        var last = CasNames.SOFA;
        for (var item : graph.items()) {
            if (!item.type().equals(last)) {
                last = item.type();
                prefix(last);
            }
        }
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
