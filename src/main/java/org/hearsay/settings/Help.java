package org.hearsay.settings;

/// What keys of the article do beyond what is asked of them.
///
/// @param snap whether a selection is taken to the ends of words
/// @param smartExtents whether a label takes its usual range around a bare caret
/// @param autoLink whether a name that certainly means somebody is linked by itself
public record Help(boolean snap, boolean smartExtents, boolean autoLink) {

    public static final Help FIRST = new Help(true, true, true);

    public Help withSnap(boolean changed) {
        return new Help(changed, smartExtents, autoLink);
    }

    public Help withSmartExtents(boolean changed) {
        return new Help(snap, changed, autoLink);
    }

    public Help withAutoLink(boolean changed) {
        return new Help(snap, smartExtents, changed);
    }
}
