package org.hearsay.ui.workload;

import java.util.List;
import org.hearsay.edit.documents.Worker;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;

/// How many articles a person has, by how far they are with them.
record Load(String name, int all, int notStarted, int begun, int done) {

    static Load of(Worker worker, List<DocumentRow> rows) {
        var states = rows.stream().flatMap(row -> worker.layerIn(row).stream()).toList();
        return new Load(
                worker.annotator().name(),
                states.size(),
                count(states, LayerHead.Status.NOT_STARTED),
                count(states, LayerHead.Status.IN_PROGRESS),
                count(states, LayerHead.Status.DONE) + count(states, LayerHead.Status.LOCKED));
    }

    private static int count(List<DocumentRow.LayerCount> states, LayerHead.Status status) {
        return (int) states.stream().filter(s -> s.head().status() == status).count();
    }
}
