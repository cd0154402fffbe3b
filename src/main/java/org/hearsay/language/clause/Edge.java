package org.hearsay.language.clause;

/// What parts two pieces of a sentence.
enum Edge {
    NONE,
    /// Parts clauses where both sides have a verb.
    SOFT,
    HARD,
    /// What somebody says begins behind it.
    CONTENT
}
