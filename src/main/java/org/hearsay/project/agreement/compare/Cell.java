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
}
