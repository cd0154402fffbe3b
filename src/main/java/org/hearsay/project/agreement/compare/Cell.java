package org.hearsay.project.agreement.compare;

/// What is counted together: a cell of a table.
///
/// @param name what it is about: an attribute such as `STANCE.polarity`, a type of relation; empty
///   for spans and sentences
/// @param left what the first annotator has, empty for nothing
/// @param right what the second annotator has, empty for nothing
public record Cell(What what, String name, String left, String right) {

    static Cell ofLabel(What what, String label) {
        return new Cell(what, "", label, label);
    }

    public boolean isEqual() {
        return left.equals(right);
    }

    /// Whether it is about spans that have no partner with the same label and words.
    public boolean isDifference() {
        return switch (what) {
            case OTHER_WORDS, OTHER_LABEL, ONLY_LEFT, ONLY_RIGHT -> true;
            case EXACT, OVERLAP, SAME_WORDS, VALUE, LINK, LINK_OUTSIDE, SPEAKER, SENTENCE -> false;
        };
    }

    /// Whether one of the two has it.
    public boolean has(String value) {
        return left.equals(value) || right.equals(value);
    }
}
