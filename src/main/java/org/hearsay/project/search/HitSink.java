package org.hearsay.project.search;

/// Takes hits as they are found, in import order and then reading order. Called on the thread that
/// searches.
public interface HitSink {

    /// @return what else is wanted
    Wish take(Hit hit);

    /// After each article with hits.
    default void counted(Totals totals) {}

    /// What a sink wants to be told from now on.
    enum Wish {
        LINES,
        /// Numbers alone.
        COUNTS,
        NOTHING
    }
}
