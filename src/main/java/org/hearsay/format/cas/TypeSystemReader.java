package org.hearsay.format.cas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.format.uima.CasNames;
import org.hearsay.io.SafeXml;

/// Which features hold references: what a type system beside an XMI file says, and what is known
/// without one. XMI itself writes references as it writes numbers.
final class TypeSystemReader {

    private static final Set<String> KNOWN =
            Set.of(CasNames.SOURCE, CasNames.TARGET, "next", "first", "target");

    /// How far up types are followed: a damaged file may lead in circles.
    private static final int MAX_STEPS = 50;

    private final Map<String, String> supertypes = new HashMap<>();
    private final Map<String, Map<String, String>> ranges = new HashMap<>();
    private final Set<String> files = new HashSet<>();

    /// Takes in a descriptor; one that is none, or refers to others, gives what it has.
    ///
    /// @throws IOException if it cannot be read
    void read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !files.add(file.toString())) {
            return;
        }
        try (var in = Files.newInputStream(file)) {
            read(SafeXml.reader(in));
        } catch (XMLStreamException _) {
            // Some other XML file; the features that are known without one will do.
        }
    }

    boolean isReference(String type, String feature) {
        return range(type, feature)
                .map(TypeSystemReader::isReference)
                .orElseGet(() -> KNOWN.contains(feature));
    }

    /// Whether a descriptor says what a feature holds.
    boolean isKnown(String type, String feature) {
        return range(type, feature).isPresent();
    }

    private Optional<String> range(String type, String feature) {
        var at = Optional.of(type);
        for (int steps = 0; at.isPresent() && steps < MAX_STEPS; steps++) {
            var range = ranges.getOrDefault(at.get(), Map.of()).get(feature);
            if (range != null) {
                return Optional.of(range);
            }
            at = Optional.ofNullable(supertypes.get(at.get()));
        }
        return Optional.empty();
    }

    private static boolean isReference(String range) {
        return !range.startsWith("uima.cas.")
                || range.equals("uima.cas.FSArray")
                || range.equals("uima.cas.FSList")
                || range.equals(CasNames.TOP)
                || range.equals("uima.cas.AnnotationBase");
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        var type = "";
        var name = "";
        boolean inFeature = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "typeDescription" -> inFeature = false;
                case "featureDescription" -> inFeature = true;
                case "name" -> {
                    name = xml.getElementText().strip();
                    type = inFeature ? type : name;
                }
                case "supertypeName" -> supertypes.put(type, xml.getElementText().strip());
                case "rangeTypeName" ->
                        ranges.computeIfAbsent(type, _ -> new HashMap<>())
                                .put(name, xml.getElementText().strip());
                default -> {
                    // Descriptions, imports and the like.
                }
            }
        }
    }
}
