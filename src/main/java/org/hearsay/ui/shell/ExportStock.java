package org.hearsay.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.project.ExportRequest;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.exporting.Stock;

/// Finds out what an open project has to export.
record ExportStock(ProjectSession session) {

    Stock now() {
        var registry = session.registryProperty().get();
        var counts = new LinkedHashMap<String, Stock.Counts>();
        counts.put(ExportRequest.ALL, counts(_ -> true));
        registry.annotators()
                .values()
                .forEach(a -> {
                    if (has(LayerHead.Kind.WORK, a.id())) {
                        counts.put(a.name(), counts(head -> head.annotator().equals(a.id())));
                    }
                });
        if (layers().anyMatch(l -> isGold(l.head()))) {
            counts.put(ExportRequest.GOLD, counts(ExportStock::isGold));
        }
        return new Stock(List.copyOf(counts.keySet()), counts, session.documents());
    }

    private static boolean isGold(LayerHead head) {
        return head.kind() == LayerHead.Kind.GOLD;
    }

    private Stock.Counts counts(Predicate<LayerHead> whose) {
        int done = 0;
        int begun = 0;
        for (var row : session.documents()) {
            var states =
                    row.layers().stream()
                            .map(DocumentRow.LayerCount::head)
                            .filter(whose)
                            .map(LayerHead::status)
                            .toList();
            boolean isDone =
                    states.contains(LayerHead.Status.DONE)
                            || states.contains(LayerHead.Status.LOCKED);
            done += isDone ? 1 : 0;
            begun += states.contains(LayerHead.Status.IN_PROGRESS) ? 1 : 0;
        }
        return new Stock.Counts(done, begun);
    }

    private boolean has(LayerHead.Kind kind, Id annotator) {
        return layers().anyMatch(
                        l -> l.head().kind() == kind && l.head().annotator().equals(annotator));
    }

    private Stream<DocumentRow.LayerCount> layers() {
        return session.documents().stream().flatMap(row -> row.layers().stream());
    }
}
