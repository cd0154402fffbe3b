package org.hearsay.project.suggest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Annotation;
import org.hearsay.model.Proposal;
import org.hearsay.project.report.SuggestReport;

/// How much was proposed so far.
final class SuggestCount {

    private final Map<String, Integer> byRule = new TreeMap<>();
    private final Map<String, Integer> byLabel = new TreeMap<>();
    private int documents;
    private int suggestions;
    private int links;
    private int known;

    /// @param made suggestions for one document
    void add(List<Annotation> made, int madeLinks) {
        documents++;
        suggestions += made.size();
        links += madeLinks;
        for (var each : made) {
            byRule.merge(Proposal.of(each.origin()).by(), 1, Integer::sum);
            byLabel.merge(each.label(), 1, Integer::sum);
        }
    }

    void known(int more) {
        known += more;
    }

    SuggestReport.Counts now() {
        return new SuggestReport.Counts(documents, suggestions, links, known, byRule, byLabel);
    }
}
