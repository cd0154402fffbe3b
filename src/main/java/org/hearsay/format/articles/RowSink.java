package org.hearsay.format.articles;

import java.util.Map;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;

/// Takes the rows of a table as they are read.
interface RowSink {

    /// @param line of the file, from 1
    /// @param values by the field's name, in the order of the file
    void row(int line, Map<String, String> values) throws FormatException;

    void issue(ImportIssue issue);
}
