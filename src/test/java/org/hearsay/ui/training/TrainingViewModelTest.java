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

    private final List<DatasetRequest> counted = new ArrayList<>();
    private final TrainingViewModel viewModel =
            new TrainingViewModel(
                    new TrainingViewModel.Offer(List.of("gold"), List.of("jsonl"), List.of()),
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

    private DatasetRequest wanted(double negatives) {
        return new DatasetRequest(
                Path.of("out"),
                Task.RELATIONS,
                "gold",
                "jsonl",
                LabelMap.OWN,
                new DatasetRequest.Options(negatives, 3, Neutral.ANNOTATED_ONLY, ""),
                new TrainingViewModel(viewModel.offer(), _ -> {}).splits().choice().orElseThrow(),
                DatasetRequest.Texts.WITH);
    }
}
