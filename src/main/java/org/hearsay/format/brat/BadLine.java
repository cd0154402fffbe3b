package org.hearsay.format.brat;

/// A line of an `.ann` file cannot be taken in; the message says why, without the line itself.
final class BadLine extends Exception {

    private static final long serialVersionUID = 1L;

    BadLine(String message) {
        super(message);
    }
}
