package org.hearsay.format.webanno;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/// The annotations of an XMI file, read with nothing of ours: what must come out of its TSV twin.
/// Ends are moved to those of words, as the TSV has it.
final class XmiTwin {

    private static final Set<String> OWN =
            Set.of("id", "sofa", "begin", "end", "next", "links", "Governor", "Dependent", "first");

    final String text;
    final TreeSet<String> spans = new TreeSet<>();
    final TreeSet<String> relations = new TreeSet<>();
    int empty;

    private final Map<String, Element> byId = new HashMap<>();

    XmiTwin(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var nodes = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        var elements = nodes.getElementsByTagName("*");
        var sofa = "";
        for (int i = 0; i < elements.getLength(); i++) {
            var element = (Element) elements.item(i);
            byId.put(element.getAttribute("xmi:id"), element);
            sofa = element.hasAttribute("sofaString") ? element.getAttribute("sofaString") : sofa;
        }
        text = sofa;
        for (int i = 0; i < elements.getLength(); i++) {
            element((Element) elements.item(i));
        }
    }

    private void element(Element element) {
        var type = element.getLocalName();
        if (List.of("Token", "Sentence", "DocumentMetaData").contains(type)) {
            return;
        }
        if (element.hasAttribute("Governor")) {
            relations.add(
                    type
                            + values(element)
                            + at(byId.get(element.getAttribute("Governor")))
                            + at(byId.get(element.getAttribute("Dependent"))));
        } else if (element.hasAttribute("begin")) {
            if (isEmpty(element)) {
                empty++;
            } else {
                spans.add(at(element) + values(element));
            }
        }
        if (element.hasAttribute("next") && !isEmpty(element)) {
            var next = byId.get(element.getAttribute("next"));
            while (isEmpty(next)) {
                // We have no such places; the chain goes on behind them.
                next = byId.get(next.getAttribute("next"));
            }
            relations.add(type.replace("Link", "Chain") + "{}" + at(element) + at(next));
        }
        for (var link : element.getAttribute("links").split(" ", -1)) {
            if (!link.isEmpty()) {
                var slot = byId.get(link);
                relations.add(
                        "links"
                                + values(slot)
                                + at(element)
                                + at(byId.get(slot.getAttribute("target"))));
            }
        }
    }

    private static boolean isEmpty(Element element) {
        return element.getAttribute("begin").equals(element.getAttribute("end"));
    }

    /// Its words, as places.
    private String at(Element element) {
        int begin = Integer.parseInt(element.getAttribute("begin"));
        int end = Integer.parseInt(element.getAttribute("end"));
        while (begin < end && text.charAt(begin) == ' ') {
            begin++;
        }
        while (end > begin && text.charAt(end - 1) == ' ') {
            end--;
        }
        return "[" + begin + "," + end + "]";
    }

    private static String values(Element element) {
        var values = new java.util.TreeMap<String, String>();
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (!OWN.contains(attribute.getLocalName())
                    && !attribute.getLocalName().equals("target")) {
                values.put(attribute.getLocalName(), attribute.getNodeValue());
            }
        }
        return values.toString();
    }
}
