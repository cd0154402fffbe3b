package org.hearsay.project;

import java.util.Collection;
import org.hearsay.model.Annotation;
import org.hearsay.text.DocumentText;

/// What the annotations of a layer are, in a few bytes: how many, and the sum of a hash over label,
/// place and words of each. Equal layers have equal fingerprints, in whatever order they are read.
record Fingerprint(int count, long sum) {

    static final Fingerprint EMPTY = new Fingerprint(0, 0);

    static Fingerprint of(Collection<Annotation> annotations, DocumentText text) {
        long sum = 0;
        for (var annotation : annotations) {
            sum += hash(annotation, text);
        }
        return new Fingerprint(annotations.size(), sum);
    }

    /// @param layer whatever tells the layers of a document apart
    static String key(String textSha256, String layer) {
        return textSha256 + "/" + layer;
    }

    /// Over the hull and the words with white space folded, since some formats cut an annotation at
    /// line ends.
    private static long hash(Annotation annotation, DocumentText text) {
        var words = text.at(annotation.anchor()).replaceAll("\\s+", " ").strip();
        long hash = 1125899906842597L;
        for (var part :
                new String[] {
                    annotation.label(),
                    Integer.toString(annotation.anchor().start()),
                    Integer.toString(annotation.anchor().end()),
                    words
                }) {
            for (int i = 0; i < part.length(); i++) {
                hash = 31 * hash + part.charAt(i);
            }
            hash = 31 * hash + 7;
        }
        return hash;
    }
}
