package org.hearsay.format.standoff;

/// Something in a file cannot be taken in; the message says why, without naming the place.
public final class BadItem extends Exception {

    private static final long serialVersionUID = 1L;

    public BadItem(String message) {
        super(message);
    }
}
