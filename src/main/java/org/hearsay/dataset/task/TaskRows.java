package org.hearsay.dataset.task;

import java.util.List;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.Reading;

/// Makes the rows of one task. Stateless; any thread.
public interface TaskRows {

    /// The same for every document.
    List<Column> columns();

    /// In reading order.
    ///
    /// @param split that the document is in; empty for none
    List<Example> rows(Reading reading, String split);
}
