package org.hearsay.project.merge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Decision;
import org.hearsay.model.IdSource;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Stamp;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.review.gold.Locking;

/// What is done to the gold of the second article in copies of the sample.
public final class GoldApart {

    static final int HARBOUR = 1;
    private static final IdSource IDS = IdSource.timeOrdered();

    private GoldApart() {}

    /// A span in gold with a decision behind it, and a note in a layer.
    public static void theirWork(Project project) throws Exception {
        var gold = gold(project);
        Copies.perform(project, Copies.add(Copies.span(gold, "CLAIM", 3, 9)));
        var decision =
                new Decision(
                        IDS.next(),
                        gold.head().document(),
                        IDS.next(),
                        Copies.user(project),
                        Decision.Verdict.SETTLED,
                        List.of(),
                        List.of(),
                        "",
                        Decision.View.OPEN,
                        Duration.ZERO,
                        Stamp.at(Instant.now()));
        Copies.perform(project, Transaction.of(StepName.of("decide", "x"), new Edit.Add(decision)));
        note(project, "BL", "theirs");
    }

    static void note(Project project, String annotator, String note) throws Exception {
        note(project, HARBOUR, annotator, note);
    }

    static void note(Project project, int document, String annotator, String note)
            throws Exception {
        var layer = Copies.layer(project, document, annotator);
        Copies.perform(project, Copies.add(Copies.span(layer, "CLAIM", 11, 19).withNote(note)));
    }

    public static void lock(Project project, String name) throws Exception {
        Copies.perform(
                project,
                locking(project).lock(IDS.next(), Copies.user(project), name, Instant.now()));
    }

    public static void unlock(Project project) throws Exception {
        Copies.perform(
                project,
                locking(project).unlock(IDS.next(), Copies.user(project), "", Instant.now()));
    }

    private static Locking locking(Project project) throws Exception {
        var gold = gold(project);
        var decisions =
                Translation.now(
                        Projects.storeOf(project).lookups().decisions(gold.head().document()));
        return new Locking(gold, Copies.open(project, HARBOUR).article().text(), decisions);
    }

    static Layer gold(Project project) throws Exception {
        return Copies.open(project, HARBOUR).layers().stream()
                .filter(l -> l.head().kind() == LayerHead.Kind.GOLD)
                .findFirst()
                .orElseThrow();
    }
}
