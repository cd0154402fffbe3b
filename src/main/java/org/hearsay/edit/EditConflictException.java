package org.hearsay.edit;

/// An edit was made for another state than the one that it met. Nothing has changed.
public final class EditConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EditConflictException(String message) {
        super(message);
    }
}
