package org.hearsay.text;

/// Bytes cannot be read as a text without losing something. The message says where and what to do.
public final class TextDecodingException extends Exception {

    private static final long serialVersionUID = 1L;

    public TextDecodingException(String message) {
        super(message);
    }
}
