package org.hearsay.session.annotating;

/// What a key of the article does beyond what is asked of it. Each can be done without.
///
/// @param snap whether a selection is taken to the ends of words, and trimmed, as the label wants
/// @param smartExtents whether a label takes its usual range around a bare caret, or the word alone
/// @param autoLink whether a new mention is linked by itself to whom it certainly means, and brings
///   somebody new where nobody is known by its words
public record Assistance(boolean snap, boolean smartExtents, boolean autoLink) {

    public static final Assistance ALL = new Assistance(true, true, true);
}
