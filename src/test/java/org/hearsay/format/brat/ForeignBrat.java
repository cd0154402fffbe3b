package org.hearsay.format.brat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.apache.uima.util.CasCreationUtils;
import org.dkpro.core.io.brat.BratReader;

/// What DKPro's reader of brat finds in a file: spans with their words and values, and relations.
final class ForeignBrat {

    private static final String SPAN = "foreign.Span";
    private static final String LINK = "foreign.Link";
    private static final String MAPPING =
            """
            {"textTypeMapppings":[{"from":"(.*)","to":"%s"}],
             "relationTypeMapppings":[{"from":"(.*)","to":"%s"}],
             "spans":[{"type":"%s","subCatFeature":"label"}],
             "relations":[{"type":"%s","arg1":"source","arg2":"target","subCatFeature":"kind"}],
             "comments":[%s]}
            """;

    final List<String> spans = new ArrayList<>();
    final List<String> relations = new ArrayList<>();

    /// @param names of the attributes that there can be, without `note`
    ForeignBrat(Path annotations, Collection<String> names) throws Exception {
        var cas = cas(names);
        var reader =
                CollectionReaderFactory.createReader(
                        BratReader.class,
                        BratReader.PARAM_SOURCE_LOCATION,
                        annotations.getParent().toString(),
                        BratReader.PARAM_PATTERNS,
                        annotations.getFileName().toString(),
                        BratReader.PARAM_MAPPING,
                        mapping(names));
        reader.getNext(cas);
        for (var span : cas.getAnnotationIndex(cas.getTypeSystem().getType(SPAN))) {
            spans.add(shown(span) + values(span));
        }
        for (var link : cas.getAnnotationIndex(cas.getTypeSystem().getType(LINK))) {
            relations.add(
                    "%s: %s to %s"
                            .formatted(
                                    value(link, "kind"), end(link, "source"), end(link, "target")));
        }
    }

    private static CAS cas(Collection<String> names) throws Exception {
        var types = new TypeSystemDescription_impl();
        var span = types.addType(SPAN, "", CAS.TYPE_NAME_ANNOTATION);
        span.addFeature("label", "", CAS.TYPE_NAME_STRING);
        span.addFeature("note", "", CAS.TYPE_NAME_STRING);
        names.forEach(n -> span.addFeature(n, "", CAS.TYPE_NAME_STRING));
        var link = types.addType(LINK, "", CAS.TYPE_NAME_ANNOTATION);
        link.addFeature("kind", "", CAS.TYPE_NAME_STRING);
        link.addFeature("source", "", SPAN);
        link.addFeature("target", "", SPAN);
        return CasCreationUtils.createCas(
                CasCreationUtils.mergeTypeSystems(
                        List.of(types, TypeSystemDescriptionFactory.createTypeSystemDescription())),
                null,
                null);
    }

    private static String mapping(Collection<String> names) {
        var all = new ArrayList<>(names);
        all.add("note");
        var comments =
                all.stream()
                        .map(n ->
                                "{\"type\":\"%s\",\"feature\":\"%s\",\"match\":\"%s=(.*)\",\"replace\":\"$1\"}"
                                        .formatted(SPAN, n, n))
                        .collect(Collectors.joining(","));
        return MAPPING.formatted(SPAN, LINK, SPAN, LINK, comments);
    }

    private static String end(AnnotationFS link, String feature) {
        return shown(
                (AnnotationFS) link.getFeatureValue(link.getType().getFeatureByBaseName(feature)));
    }

    private static String shown(AnnotationFS span) {
        return "%s %d-%d %s"
                .formatted(
                        value(span, "label"),
                        span.getBegin(),
                        span.getEnd(),
                        span.getCoveredText());
    }

    private static TreeMap<String, String> values(AnnotationFS span) {
        var values = new TreeMap<String, String>();
        for (Feature feature : span.getType().getFeatures()) {
            if (feature.getRange().isStringOrStringSubtype()
                    && !feature.getShortName().equals("label")
                    && span.getStringValue(feature) != null) {
                values.put(feature.getShortName(), span.getStringValue(feature));
            }
        }
        return values;
    }

    private static String value(AnnotationFS item, String feature) {
        return item.getStringValue(item.getType().getFeatureByBaseName(feature));
    }
}
