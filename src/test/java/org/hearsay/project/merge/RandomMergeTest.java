package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.project.Project;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.text.Anchor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Copies that are edited at random, each layer on both sides, come to the same whoever merges whom
/// and how often.
class RandomMergeTest {

    private static final int STEPS = 12;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void G08_mergingIsCommutativeAndIdempotentOverRandomLayers(int seed) throws Exception {
        var random = new Random(seed);
        var base = folder.resolve("base.hearsay");
        SampleProject.create(base, "AK").close();
        var one = Copies.copy(base, "one.hearsay");
        var two = Copies.copy(base, "two.hearsay");
        Copies.edit(one, project -> work(project, random));
        Copies.edit(two, project -> work(project, random));
        var first = Copies.copy(base, "first.hearsay");
        Copies.merge(first, one);
        Copies.merge(first, two);
        var second = Copies.copy(base, "second.hearsay");
        Copies.merge(second, two);
        Copies.merge(second, one);
        var content = Copies.content(first);
        assertThat(Copies.content(second)).isEqualTo(content);
        assertThat(Copies.findings(first)).isEmpty();
        assertThat(Copies.merge(first, one).isNothingNew()).isTrue();
        assertThat(Copies.merge(first, two).isNothingNew()).isTrue();
        var theirs = Copies.content(one);
        Copies.merge(one, two);
        assertThat(Copies.content(one)).isEqualTo(content);
        Copies.undo(one);
        assertThat(Copies.content(one)).isEqualTo(theirs);
        // What is merged already comes back as nothing new.
        Copies.merge(two, first);
        assertThat(Copies.content(two)).isEqualTo(content);
        assertThat(Copies.merge(first, two).isNothingNew()).isTrue();
    }

    private static void work(Project project, Random random) throws Exception {
        for (int i = 0; i < STEPS; i++) {
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
