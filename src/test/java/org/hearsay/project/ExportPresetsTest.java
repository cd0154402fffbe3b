package org.hearsay.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.dataset.split.GroupBy;
import org.hearsay.dataset.split.Plan;
import org.hearsay.dataset.split.Shared;
import org.hearsay.dataset.split.Splitting;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Id;
import org.hearsay.model.ProjectHead;
import org.hearsay.project.preset.ExportPreset;
import org.hearsay.project.preset.ExportPresets;
import org.junit.jupiter.api.Test;

class ExportPresetsTest {

    private static final Path BASE = Path.of("/work/press").toAbsolutePath();
    private static final ProjectHead BARE = new ProjectHead(Id.PROJECT, "Press", new TreeMap<>());

    @Test
    void whatIsKeptComesBackAndAFolderBesideTheProjectIsSeenFromThere() {
        var inside = preset("For brat", BASE.resolve("out"));
        var outside = preset("Für Zürich", Path.of("/elsewhere").toAbsolutePath());
        var head = after(ExportPresets.keep(BARE, inside, BASE).orElseThrow());
        head = after(ExportPresets.keep(head, outside, BASE).orElseThrow());
        assertThat(ExportPresets.of(head, BASE)).containsExactly(inside, outside);
        assertThat(ExportPresets.of(head, Path.of("/other").toAbsolutePath()))
                .extracting(p -> p.request().folder())
                .containsExactly(
                        Path.of("/other/out").toAbsolutePath(), outside.request().folder());
        assertThat(ExportPresets.keep(head, inside, BASE)).as("nothing changes").isEmpty();
    }

    @Test
    void whatIsForgottenIsGoneAndOtherSettingsStay() {
        var settings = new TreeMap<>(Map.of("tags", "a, b", "export_preset.odd", "not JSON"));
        var head = new ProjectHead(Id.PROJECT, "Press", settings);
        var kept = after(ExportPresets.keep(head, preset("x", BASE), BASE).orElseThrow());
        assertThat(ExportPresets.of(kept, BASE))
                .extracting(ExportPreset::name)
                .containsExactly("x");
        assertThat(after(ExportPresets.forget(kept, "x").orElseThrow())).isEqualTo(head);
        assertThat(ExportPresets.forget(head, "x")).isEmpty();
    }

    private static ExportPreset preset(String name, Path folder) {
        var options = Map.of("for", "inception");
        var split =
                new Splitting.Choice(
                        Plan.Shares.parse("train=0.75,test=0.25"), GroupBy.SPEAKER, Shared.KEEP, 7);
        return new ExportPreset(
                name, new ExportRequest("brat", folder, "gold", "Kim", true, true, options, split));
    }

    private static ProjectHead after(Transaction step) {
        List<Edit> edits = step.edits();
        return edits.getFirst() instanceof Edit.Replace(_, ProjectHead head) ? head : BARE;
    }
}
