package org.hearsay.format;

import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// A file was refused as a whole. The message names the file, the line where there is one, and the
/// way out.
public final class FormatException extends Exception implements Phrased {

    private static final long serialVersionUID = 1L;

    private final transient ImportIssue issue;

    public FormatException(ImportIssue issue) {
        super(issue.toString());
        this.issue = issue;
    }

    public FormatException(ImportIssue issue, Throwable cause) {
        super(issue.toString(), cause);
        this.issue = issue;
    }

    public ImportIssue issue() {
        return issue;
    }

    @Override
    public Phrase phrase() {
        return issue.phrase();
    }
}
