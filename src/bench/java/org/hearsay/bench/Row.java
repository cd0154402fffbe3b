package org.hearsay.bench;

import java.util.List;
import java.util.Map;

/// One row of the table of goals: its contenders and the ratios that must hold between them.
interface Row {

    /// Number and task, such as `4 key press to highlight to durable`.
    String title();

    /// In the order in which they take turns; one that is there more than once takes as many.
    List<Contender> contenders() throws Exception;

    /// @param samples by contender's name
    List<Check> judge(Map<String, Samples> samples);

    /// Lines that the report has besides the contenders' times.
    default List<String> notes() {
        return List.of();
    }

    /// Turns that each contender takes before those that count.
    int warmUp();

    /// Turns that count.
    int rounds();

    default void close() throws Exception {}
}
