package org.hearsay.project.report;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.review.gold.Locking;
import org.hearsay.text.phrase.Phrase;

/// Looks whether locked gold is what it was when it was locked.
final class GoldCheck {

    private GoldCheck() {}

    /// @param findings added to
    /// @return how many documents have locked gold
    static long of(Project project, List<Checking.Finding> findings) throws ProjectException {
        var locked = new AtomicLong();
        Pages.each(
                project,
                row -> {
                    if (isLocked(row)) {
                        locked.incrementAndGet();
                        check(project, row, findings);
                    }
                });
        return locked.get();
    }

    private static boolean isLocked(DocumentRow row) {
        return row.layers().stream()
                .map(DocumentRow.LayerCount::head)
                .anyMatch(h ->
                        h.kind() == LayerHead.Kind.GOLD && h.status() == LayerHead.Status.LOCKED);
    }

    private static void check(Project project, DocumentRow row, List<Checking.Finding> findings)
            throws ProjectException {
        var id = row.document().id();
        var open = Translation.now(project.open(id));
        var decisions = Translation.now(Projects.storeOf(project).lookups().decisions(id));
        open.layers().stream()
                .filter(l -> l.head().kind() == LayerHead.Kind.GOLD)
                .map(l -> new Locking(l, open.article().text(), decisions))
                .filter(l -> l.isLocked() && !l.isAsLocked())
                .forEach(_ ->
                        findings.add(
                                new Checking.Finding(
                                        Phrase.of("its gold is not what it was when it was locked"),
                                        Phrase.verbatim(row.document().title()),
                                        Phrase.of(
                                                "restore a backup, or unlock it and lock it again"))));
    }
}
