package org.hearsay.format.cas;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/// What UIMA's own library finds in a file of ours with the type system beside it, and what
/// INCEpTION would complain of.
final class ForeignCas {

    final String text;
    final List<String> annotations = new ArrayList<>();
    final List<String> relations = new ArrayList<>();
    final List<String> entities = new ArrayList<>();
    final List<String> complaints = new ArrayList<>();

    private final Map<String, TreeSet<String>> groups = new TreeMap<>();
    private final Map<Integer, String> keys = new TreeMap<>();

    ForeignCas(Path file) throws Exception {
        var types =
                UIMAFramework.getXMLParser()
                        .parseTypeSystemDescription(
                                new XMLInputSource(file.resolveSibling("TypeSystem.xml").toFile()));
        var cas = CasCreationUtils.createCas(types, null, null);
        try (var in = Files.newInputStream(file)) {
            if (file.toString().endsWith(".xmi")) {
                XmiCasDeserializer.deserialize(in, cas);
            } else {
                new JsonCas2Deserializer().deserialize(in, cas);
            }
        }
        text = cas.getDocumentText();
        read(cas);
    }

    private void read(CAS cas) {
        var all = new ArrayList<AnnotationFS>();
        cas.<AnnotationFS>getAnnotationIndex().forEach(all::add);
        var sentences =
                all.stream().filter(a -> a.getType().getShortName().equals("Sentence")).toList();
        for (var annotation : all) {
            if (!annotation.getType().getName().startsWith("webanno.custom.")) {
                continue;
            }
            if (reference(annotation, "Governor") == null) {
                annotation(annotation);
                complain(
                        sentences.stream().anyMatch(s -> in(s, annotation.getBegin())), annotation);
                complain(
                        sentences.stream().anyMatch(s -> in(s, annotation.getEnd() - 1)),
                        annotation);
            }
        }
        groups.forEach((key, parts) -> annotations.add(key.replaceFirst("#.*#", "") + parts));
        for (var annotation : all) {
            var source = reference(annotation, "Governor");
            var target = reference(annotation, "Dependent");
            if (source != null && target != null) {
                relations.add(
                        annotation.getType().getShortName()
                                + values(annotation)
                                + shown(source)
                                + " -> "
                                + shown(target));
                complain(
                        annotation.getBegin() == target.getBegin()
                                && annotation.getEnd() == target.getEnd(),
                        annotation);
            }
        }
        var entity = cas.getTypeSystem().getType("org.hearsay.Entity");
        cas.getIndexRepository()
                .getAllIndexedFS(entity)
                .forEachRemaining(e -> entities.add(values(e).toString()));
    }

    private static boolean in(AnnotationFS sentence, int at) {
        return sentence.getBegin() <= at && at < sentence.getEnd();
    }

    private void annotation(AnnotationFS annotation) {
        var feature = annotation.getType().getFeatureByBaseName("fragmentGroup");
        var group = annotation.getStringValue(feature);
        var key =
                "#%s#%s%s"
                        .formatted(
                                group == null ? "-" + keys.size() : group,
                                annotation.getType().getShortName(),
                                values(annotation));
        keys.put(annotation.hashCode(), key);
        var place = "%06d-%06d".formatted(annotation.getBegin(), annotation.getEnd());
        groups.computeIfAbsent(key, _ -> new TreeSet<>()).add(place + annotation.getCoveredText());
    }

    private String shown(AnnotationFS annotation) {
        var key = keys.get(annotation.hashCode());
        return key.replaceFirst("#.*#", "") + groups.get(key);
    }

    private static AnnotationFS reference(FeatureStructure item, String name) {
        var feature = item.getType().getFeatureByBaseName(name);
        return feature == null ? null : (AnnotationFS) item.getFeatureValue(feature);
    }

    private static TreeMap<String, String> values(FeatureStructure item) {
        var values = new TreeMap<String, String>();
        for (Feature feature : item.getType().getFeatures()) {
            var name = feature.getShortName();
            if (feature.getRange().isStringOrStringSubtype() && !name.equals("fragmentGroup")) {
                if (item.getStringValue(feature) != null) {
                    values.put(name, item.getStringValue(feature));
                }
            } else if (feature.getRange().isArray() && item.getFeatureValue(feature) != null) {
                values.put(
                        name,
                        List.of(((StringArrayFS) item.getFeatureValue(feature)).toArray())
                                .toString());
            }
        }
        return values;
    }

    private void complain(boolean fine, AnnotationFS annotation) {
        if (!fine) {
            complaints.add(annotation.toString());
        }
    }
}
