package org.hearsay.ui.training;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.dataset.task.LabelMap;
import org.hearsay.dataset.task.Task;

/// Which label maps there are to choose from.
final class LabelMaps {

    private LabelMaps() {}

    /// Those that say something of the task's labels.
    static List<LabelMap> of(Task task) {
        var subject =
                switch (task) {
                    case STANCES -> LabelMap.Subject.POLARITY;
                    case CLAIMS -> LabelMap.Subject.VERDICT;
                    case TOKENS, SENTENCES, PAIRS, RELATIONS -> LabelMap.Subject.ANY;
                };
        return Stream.of(LabelMap.values())
                .filter(m -> m == LabelMap.OWN || m.subject() == subject)
                .toList();
    }
}
