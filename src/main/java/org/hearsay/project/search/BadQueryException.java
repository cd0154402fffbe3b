package org.hearsay.project.search;

/// A query that cannot be looked for.
public final class BadQueryException extends Exception {

    private static final long serialVersionUID = 1L;

    /// What is wrong with it.
    private final Fault fault;

    /// Where it goes wrong, in UTF-16 code units of its text.
    private final int at;

    BadQueryException(Fault fault, int at, String message) {
        super(message);
        this.fault = fault;
        this.at = at;
    }

    /// What can be wrong with a query.
    public enum Fault {
        /// It has neither a letter nor a digit.
        NO_WORDS,
        /// The pattern breaks at a character.
        BROKEN_PATTERN,
        /// The pattern takes longer on one article than anybody would wait.
        TOO_SLOW
    }

    public Fault fault() {
        return fault;
    }

    public int at() {
        return at;
    }
}
