package org.hearsay.format.cas;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.Unread;
import org.hearsay.format.uima.CasNames;
import org.hearsay.io.SafeXml;
import org.hearsay.text.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/// Reads an XMI file structure by structure.
final class XmiReader {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final int STRUCTURE = 2;

    private final String file;
    private final TypeSystemReader types;
    private final CasFile found = new CasFile();
    private final Map<String, Map<String, String>> names = new HashMap<>();

    XmiReader(String file, TypeSystemReader types) {
        this.file = file;
        this.types = types;
    }

    /// @throws FormatException if it is no XML, or no XMI
    CasFile read(InputStream in) throws IOException, FormatException {
        try {
            read(SafeXml.reader(in));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw new FormatException(
                    new ImportIssue(
                            file,
                            Unread.line(e),
                            Phrase.of("it is no XMI that can be read: %s", Unread.why(e))),
                    e);
        }
        return found;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, FormatException {
        int depth = 0;
        @Nullable RawItem item = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 1) {
                    root(xml);
                } else if (depth == STRUCTURE) {
                    item = structure(xml);
                } else if (item != null) {
                    var name = xml.getLocalName();
                    add(item, name, xml.getElementText());
                    depth--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == STRUCTURE && item != null) {
                    found.add(item);
                    item = null;
                }
                depth--;
            }
        }
    }

    private void root(XMLStreamReader xml) throws FormatException {
        if (!XMI.equals(xml.getNamespaceURI())) {
            throw new FormatException(
                    new ImportIssue(
                            file,
                            0,
                            Phrase.of("it is no XMI: its first mark is %s", xml.getLocalName())));
        }
    }

    private RawItem structure(XMLStreamReader xml) {
        var item =
                new RawItem(
                        number(xml.getAttributeValue(XMI, "id")),
                        type(xml),
                        Math.max(0, xml.getLocation().getLineNumber()));
        var sofa = xml.getAttributeValue(null, "sofaString");
        if (sofa != null) {
            found.text(item.id(), sofa);
            return item;
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeNamespace(i) == null || xml.getAttributeNamespace(i).isEmpty()) {
                attribute(item, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        return item;
    }

    private void attribute(RawItem item, String name, String value) {
        if (RawItem.isPlace(name)) {
            item.place(name, number(value));
        } else if (!item.type().equals(CasNames.TOKEN) && !item.type().equals("uima.cas.View")) {
            if (types.isReference(item.type(), name) || item.type().equals("uima.cas.FSArray")) {
                for (var id : value.split(" ", -1)) {
                    if (!id.isEmpty()) {
                        item.addReference(name, number(id));
                    }
                }
            } else if (!value.isEmpty() || types.isKnown(item.type(), name)) {
                // What is empty may be a slot that is not filled.
                item.addText(name, value);
            }
        }
    }

    private void add(RawItem item, String name, String text) {
        if (types.isReference(item.type(), name)) {
            item.addReference(name, number(text.strip()));
        } else {
            item.addElement(name, text);
        }
    }

    private String type(XMLStreamReader xml) {
        return names.computeIfAbsent(String.valueOf(xml.getNamespaceURI()), _ -> new HashMap<>())
                .computeIfAbsent(xml.getLocalName(), name -> type(xml.getNamespaceURI(), name));
    }

    /// `http:///webanno/custom.ecore` is the package `webanno.custom`.
    private static String type(@Nullable String uri, String name) {
        var pack =
                String.valueOf(uri)
                        .replaceFirst("^http:///", "")
                        .replaceFirst("\\.ecore$", "")
                        .replace('/', '.');
        return pack.equals("noNamespace") ? name : pack + "." + name;
    }

    /// -1 for what is none.
    private static int number(@Nullable String digits) {
        if (digits == null) {
            return -1;
        }
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
