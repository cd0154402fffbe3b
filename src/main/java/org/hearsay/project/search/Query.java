package org.hearsay.project.search;

/// What somebody looks for.
///
/// @param text words, "phrases in quotation marks" and beginnings of words followed by `*`, which
///   must all be in an article; or a pattern
/// @param within what the hits must lie on
public record Query(String text, Form form, Letters letters, Filter within) {

    public static Query words(String text) {
        return new Query(text, Form.WORDS, Letters.ANY, Filter.NONE);
    }

    public static Query pattern(String text) {
        return new Query(text, Form.PATTERN, Letters.ANY, Filter.NONE);
    }

    public Query within(Filter filter) {
        return new Query(text, form, letters, filter);
    }

    public Query with(Letters changed) {
        return new Query(text, form, changed, within);
    }

    public enum Form {
        WORDS,
        /// A regular expression, as [java.util.regex.Pattern] reads it.
        PATTERN
    }

    /// Whether capitals count.
    public enum Letters {
        ANY,
        EXACT
    }

    /// Keeps to hits that share a character with an annotation. All that is given must hold of the
    /// same annotation.
    ///
    /// @param label its label; empty for any
    /// @param speaker name or alias of the entity that it refers or is linked to; empty for any
    /// @param attribute name of one of its attributes; empty for none
    /// @param value that the attribute has; empty where `attribute` is
    /// @param layer name of its annotator, or `gold`; empty for any
    public record Filter(
            String label, String speaker, String attribute, String value, String layer) {

        public static final Filter NONE = new Filter("", "", "", "", "");

        public Filter withLabel(String changed) {
            return new Filter(changed, speaker, attribute, value, layer);
        }

        public Filter withSpeaker(String changed) {
            return new Filter(label, changed, attribute, value, layer);
        }

        public Filter withValue(String name, String changed) {
            return new Filter(label, speaker, name, changed, layer);
        }

        public Filter withLayer(String changed) {
            return new Filter(label, speaker, attribute, value, changed);
        }

        public boolean isOpen() {
            return equals(NONE);
        }
    }
}
