package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.text.CodePointIndex;

/// Hashes of many annotations, one after the other, as [AnnotationText#hash] has them. One thread.
final class AnnotationHashes {

    private static final Map<Origin.Kind, byte[]> ORIGINS =
            Arrays.stream(Origin.Kind.values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    kind -> kind, kind -> PlainText.ascii(ItemJson.lower(kind))));

    private final MessageDigest digest = Hash.sha256();
    private final StringBuilder text = new StringBuilder(1 << 9);
    private final PlainText plain = new PlainText();

    /// The one before: those of a layer come one after the other.
    private Id layer = Id.PROJECT;

    private byte[] layerText = PlainText.ascii(layer.toString());

    Hash of(Annotation annotation, CodePointIndex index) {
        if (LayerItemRows.isPlain(annotation)) {
            return ofPlain(annotation, index);
        }
        text.setLength(0);
        AnnotationText.append(text, annotation, index);
        return Hash.fromBytes(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private Hash ofPlain(Annotation a, CodePointIndex index) {
        if (!a.layer().equals(layer)) {
            layer = a.layer();
            layerText = PlainText.ascii(layer.toString());
        }
        var label = a.label().getBytes(StandardCharsets.UTF_8);
        return Hash.fromBytes(
                plain.begin()
                        .id(Bytes.of(a.id()), 0)
                        .put(PlainText.BEFORE_LAYER)
                        .put(layerText)
                        .put(PlainText.BEFORE_LABEL)
                        .quoted(label, 0, label.length)
                        .put(PlainText.BEFORE_START)
                        .number(index.toCodePoint(a.anchor().start()))
                        .put(PlainText.BEFORE_END)
                        .number(index.toCodePoint(a.anchor().end()))
                        .put(PlainText.BEFORE_ORIGIN)
                        .put(origin(a.origin().kind()))
                        .put(PlainText.BEFORE_CREATED)
                        .number(a.stamp().created().toEpochMilli())
                        .put(PlainText.BEFORE_CHANGED)
                        .number(a.stamp().changed().toEpochMilli())
                        .put(PlainText.AT_END)
                        .hash());
    }

    private static byte[] origin(Origin.Kind kind) {
        return Objects.requireNonNull(ORIGINS.get(kind));
    }
}
