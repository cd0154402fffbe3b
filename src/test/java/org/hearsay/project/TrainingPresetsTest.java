package org.hearsay.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.dataset.split.GroupBy;
import org.hearsay.dataset.split.Plan;
import org.hearsay.dataset.split.Shared;
import org.hearsay.dataset.split.Splitting;
import org.hearsay.dataset.task.LabelMap;
import org.hearsay.dataset.task.StanceRows.Neutral;
import org.hearsay.dataset.task.Task;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Id;
import org.hearsay.model.ProjectHead;
import org.hearsay.project.dataset.DatasetRequest;
import org.hearsay.project.dataset.DatasetRequest.Texts;
import org.hearsay.project.preset.TrainingPreset;
import org.hearsay.project.preset.TrainingPresets;
import org.junit.jupiter.api.Test;

class TrainingPresetsTest {

    private static final Path BASE = Path.of("/work/press").toAbsolutePath();
    private static final ProjectHead BARE =
            new ProjectHead(
                    Id.PROJECT,
                    "Press",
                    new TreeMap<>(Map.of("export_preset.x", "{}", "training_preset.odd", "{}")));

    @Test
    void everyChoiceThatIsKeptComesBackAndIsForgotten() {
        var all = new Task[] {Task.TOKENS, Task.STANCES, Task.RELATIONS, Task.CLAIMS};
        var plans =
                new Plan[] {
                    new Plan.Whole(),
                    Plan.Shares.parse("train=0.75,test=0.25"),
                    new Plan.Folds(5),
                    new Plan.Before(LocalDate.of(2026, 1, 31))
                };
        var head = BARE;
        for (int i = 0; i < all.length; i++) {
            var preset = preset("Set " + i, all[i], plans[i], BASE.resolve("out" + i));
            head = after(TrainingPresets.keep(head, preset, BASE).orElseThrow());
            assertThat(TrainingPresets.of(head, BASE)).contains(preset).hasSize(i + 1);
            assertThat(TrainingPresets.keep(head, preset, BASE)).as("nothing changes").isEmpty();
        }
        assertThat(TrainingPresets.of(head, Path.of("/other").toAbsolutePath()))
                .first()
                .satisfies(p ->
                        assertThat(p.request().folder())
                                .isEqualTo(Path.of("/other/out0").toAbsolutePath()));
        for (int i = 0; i < all.length; i++) {
            head = after(TrainingPresets.forget(head, "Set " + i).orElseThrow());
        }
        assertThat(head).isEqualTo(BARE);
        assertThat(TrainingPresets.forget(head, "Set 0")).isEmpty();
    }

    /// Pairs that are not related are drawn by it.
    @Test
    void theSeedOfASetWithoutSplitsIsKept() {
        var choice = new Splitting.Choice(new Plan.Whole(), GroupBy.ARTICLE, Shared.JOIN, 9);
        var preset = preset("Pairs", Task.RELATIONS, choice, BASE.resolve("out"));
        var head = after(TrainingPresets.keep(BARE, preset, BASE).orElseThrow());
        assertThat(TrainingPresets.of(head, BASE)).containsExactly(preset);
    }

    private static TrainingPreset preset(String name, Task task, Plan plan, Path folder) {
        var choice =
                plan instanceof Plan.Whole
                        ? ExportRequest.NO_SPLIT
                        : new Splitting.Choice(plan, GroupBy.SPEAKER, Shared.KEEP, 7);
        return preset(name, task, choice, folder);
    }

    private static TrainingPreset preset(
            String name, Task task, Splitting.Choice choice, Path folder) {
        boolean odd = task == Task.STANCES || task == Task.CLAIMS;
        return new TrainingPreset(
                name,
                new DatasetRequest(
                        folder,
                        task,
                        odd ? DatasetRequest.MAJORITY : "Ann",
                        odd ? "parquet" : "jsonl",
                        odd ? LabelMap.SEMEVAL : LabelMap.OWN,
                        new DatasetRequest.Options(
                                odd ? 0.5 : 2,
                                odd ? 4 : 3,
                                odd ? Neutral.DERIVED : Neutral.ANNOTATED_ONLY,
                                odd ? "" : "CLAIM"),
                        choice,
                        odd ? Texts.WITHOUT : Texts.WITH));
    }

    private static ProjectHead after(Transaction step) {
        return step.edits().getFirst() instanceof Edit.Replace(_, ProjectHead head) ? head : BARE;
    }
}
