package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.hearsay.project.sample.SampleProject;
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
        Copies.edit(one, project -> RandomWork.on(project, random, STEPS));
        Copies.edit(two, project -> RandomWork.on(project, random, STEPS));
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
}
