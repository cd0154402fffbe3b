package org.hearsay.format;

/// A file was refused as a whole. The message names the file, the line where there is one, and the
/// way out.
public final class FormatException extends Exception {

    private static final long serialVersionUID = 1L;

    public FormatException(ImportIssue issue) {
        super(issue.toString());
    }

    public FormatException(ImportIssue issue, Throwable cause) {
        super(issue.toString(), cause);
    }
}
