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
        count(changes.added(), "span new", "spans new", words);
        count(changes.changed(), "span changed", "spans changed", words);
        count(changes.removed(), "span removed", "spans removed", words);
        count(changes.values(), "with other values", "with other values", words);
        count(changes.links(), "link", "links", words);
        return words;
    }

    private static void count(int number, String one, String many, List<String> all) {
        if (number > 0) {
            all.add(Several.of(number, one, many));
        }
    }
}
