package org.hearsay.cli.terminal;

/// An option does not make sense. The message is one sentence.
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
