package org.hearsay.project.merge;

import java.util.Random;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.project.Project;
import org.hearsay.text.Anchor;

/// What somebody may do in a copy of the sample: spans, notes, ranges, links and states of the
/// layers of all annotators, at random. Gold is left alone.
public final class RandomWork {

    private RandomWork() {}

    /// On both of its articles.
    public static void on(Project project, Random random, int steps) throws Exception {
        for (int i = 0; i < steps; i++) {
            int document = random.nextInt(2);
            var layers = Copies.open(project, document).layers();
            var layer = layers.get(random.nextInt(layers.size()));
            if (layer.head().kind() != LayerHead.Kind.GOLD) {
                step(project, document, layer, random);
            }
        }
    }

    private static void step(Project project, int document, Layer layer, Random random)
            throws Exception {
        int length = Copies.open(project, document).article().text().value().length();
        int start = random.nextInt(length - 40);
        var anchor = Anchor.of(start, start + 1 + random.nextInt(30));
        var all = layer.annotations();
        if (all.size() < 2) {
            Copies.perform(
                    project, Copies.add(Copies.span(layer, "CLAIM", anchor.start(), anchor.end())));
            return;
        }
        Annotation some = all.get(random.nextInt(all.size()));
        Annotation other = all.get(random.nextInt(all.size()));
        switch (random.nextInt(7)) {
            case 0 -> Copies.perform(project, Recipes.delete(layer, java.util.List.of(some)));
            case 1 -> Copies.perform(project, Copies.replace(some, some.withNote("n" + start)));
            case 2 -> Copies.perform(project, Copies.replace(some, some.withAnchor(anchor)));
            case 3 ->
                    Copies.perform(
                            project, Recipes.link(Copies.link(layer, "said_by", some, other)));
            case 4 -> {
                var status = LayerHead.Status.values()[random.nextInt(3)];
                if (status != layer.head().status()) {
                    Copies.perform(project, Recipes.setStatus(layer.head(), status));
                }
            }
            case 5 -> {
                var links = layer.relations();
                if (!links.isEmpty()) {
                    Copies.perform(
                            project,
                            Transaction.of(
                                    StepName.of("unlink", "x"),
                                    new Edit.Remove(links.get(random.nextInt(links.size())))));
                }
            }
            default ->
                    Copies.perform(
                            project,
                            Copies.add(
                                    Copies.span(layer, "SPEAKER", anchor.start(), anchor.end())));
        }
    }
}
