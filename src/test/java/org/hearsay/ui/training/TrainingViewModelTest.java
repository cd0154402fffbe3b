package org.hearsay.ui.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.dataset.task.LabelMap;
import org.hearsay.dataset.task.StanceRows.Neutral;
import org.hearsay.dataset.task.Task;
import org.hearsay.project.dataset.DatasetRequest;
import org.junit.jupiter.api.Test;

class TrainingViewModelTest {

    private static final Path BASE = Path.of("project").toAbsolutePath();

    private final List<DatasetRequest> counted = new ArrayList<>();
    private final TrainingViewModel viewModel =
            new TrainingViewModel(
                    new TrainingViewModel.Offer(List.of("gold"), List.of("jsonl"), List.of()),
                    BASE,
                    counted::add);

    @Test
    void aPresetIsCountedOnce() {
        viewModel.apply(wanted(2));
        assertThat(counted).hasSize(1);
        assertThat(counted.getFirst().options().negatives()).isEqualTo(2);
    }

    @Test
    void afterAPresetThatCannotBeTakenChoicesCountAgain() {
        assertThatThrownBy(() -> viewModel.apply(wanted(Double.NaN)))
                .isInstanceOf(NumberFormatException.class);
        assertThat(counted).isEmpty();
        viewModel.negativesProperty().set("3");
        assertThat(counted).hasSize(1);
    }

    @Test
    void aRelativeFolderIsMeantAsSeenFromTheProject() {
        viewModel.apply(wanted(2));
        assertThat(viewModel.request().orElseThrow().folder()).isEqualTo(BASE.resolve("out"));
        viewModel.destination().typedProperty().set(" ../sets ");
        assertThat(viewModel.request().orElseThrow().folder())
                .isEqualTo(BASE.resolveSibling("sets"));
        var elsewhere = Path.of("elsewhere").toAbsolutePath();
        viewModel.destination().typedProperty().set(elsewhere.toString());
        assertThat(viewModel.request().orElseThrow().folder()).isEqualTo(elsewhere);
        viewModel.destination().typedProperty().set("  ");
        assertThat(viewModel.request()).isEmpty();
    }

    private DatasetRequest wanted(double negatives) {
        return new DatasetRequest(
                Path.of("out"),
                Task.RELATIONS,
                "gold",
                "jsonl",
                LabelMap.OWN,
                new DatasetRequest.Options(negatives, 3, Neutral.ANNOTATED_ONLY, ""),
                new TrainingViewModel(viewModel.offer(), BASE, _ -> {})
                        .splits()
                        .choice()
                        .orElseThrow(),
                DatasetRequest.Texts.WITH);
    }
}
