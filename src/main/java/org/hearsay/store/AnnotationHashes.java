package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.hearsay.model.Annotation;
import org.hearsay.text.CodePointIndex;

/// Hashes of many annotations, one after the other, as [AnnotationText#hash] has them. One thread.
final class AnnotationHashes {

    private final MessageDigest digest = Hash.sha256();
    private final StringBuilder text = new StringBuilder(1 << 9);

    Hash of(Annotation annotation, CodePointIndex index) {
        text.setLength(0);
        AnnotationText.append(text, annotation, index);
        return Hash.fromBytes(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
