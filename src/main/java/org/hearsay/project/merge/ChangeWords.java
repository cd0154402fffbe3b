package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.project.merge.MergeReport.Changes;

/// How many of a kind are otherwise in a layer, in words.
final class ChangeWords {

    private ChangeWords() {}

    /// Of the kinds that there are.
    static List<String> of(Changes changes) {
        var words = new ArrayList<String>();
        count(changes.added(), "%d spans new", words);
        count(changes.changed(), "%d spans changed", words);
        count(changes.removed(), "%d spans removed", words);
        count(changes.values(), "%d with other values", words);
        count(changes.links(), "%d links", words);
        return words;
    }

    private static void count(int number, String words, List<String> all) {
        if (number > 0) {
            all.add(words.formatted(number));
        }
    }
}
