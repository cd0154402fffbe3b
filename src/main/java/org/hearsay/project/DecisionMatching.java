package org.hearsay.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.format.ImportedDocument;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;

/// Makes decisions of the project from decisions of a file: who took them, and what they are about
/// and refer to, may be called otherwise here. One that the project has seen stays as it is, since
/// decisions never change.
///
/// @param taken ids that the project has seen; added to
record DecisionMatching(People people, LayerMatching layers, Set<Id> taken) {

    /// @param document id in the project
    List<Decision> of(ImportedDocument imported, Id document) {
        var all = new ArrayList<Decision>();
        for (var decision : imported.decisions()) {
            if (taken.add(decision.id())) {
                all.add(of(decision, document));
            }
        }
        return all;
    }

    private Decision of(Decision d, Id document) {
        return new Decision(
                d.id(),
                document,
                layers.current(d.difference()),
                people.current(d.reviewer()),
                d.verdict(),
                d.answers().stream().map(this::of).toList(),
                d.judged().stream().map(this::of).toList(),
                d.remark(),
                d.view(),
                d.spent(),
                d.stamp());
    }

    private Decision.Answer of(Decision.Answer answer) {
        return new Decision.Answer(
                answer.question(),
                answer.way(),
                answer.layers().stream().map(layers::current).toList(),
                answer.what().stream().map(layers::current).toList());
    }

    private Decision.Judged of(Decision.Judged judged) {
        var says = new TreeMap<String, String>();
        judged.says().forEach((question, said) -> says.put(question, layers.current(said)));
        return new Decision.Judged(layers.current(judged.item()), says);
    }
}
