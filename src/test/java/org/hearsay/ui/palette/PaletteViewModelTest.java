package org.hearsay.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {

    private final List<String> done = new ArrayList<>();
    private final PaletteViewModel viewModel =
            new PaletteViewModel(
                    List.of(
                            new PaletteSource(
                                    '>',
                                    true,
                                    _ ->
                                            List.of(
                                                    entry("merge", "Merge colleague’s file…", ""),
                                                    entry("export", "Export…", ""),
                                                    entry("next", "Next document", ""),
                                                    entry("undo", "Undo", "nothing to undo"),
                                                    entry("delete", "Delete", "nothing selected"),
                                                    entry("details", "Details of it", ""),
                                                    entry("code", "Code", ""),
                                                    entry("text", "Larger text", ""))),
                            new PaletteSource(
                                    ':',
                                    false,
                                    query -> List.of(entry("p", query + " here", "")))));

    @Test
    void I03_theFirstLettersOfItsWordsFindACommand() {
        viewModel.queryProperty().set("mcf");
        assertThat(viewModel.found()).extracting(PaletteEntry::id).containsExactly("merge");
    }

    @Test
    void aBeginningComesBeforeAWordAndAWordBeforeScatteredLetters() {
        viewModel.queryProperty().set("ex");
        assertThat(viewModel.found())
                .extracting(PaletteEntry::id)
                .containsExactly("export", "next", "text");
        viewModel.queryProperty().set("doc");
        assertThat(viewModel.found()).extracting(PaletteEntry::id).containsExactly("next");
    }

    @Test
    void I03_whatCannotBeDoneSaysWhyAndIsNotDone() {
        viewModel.queryProperty().set("undo");
        assertThat(viewModel.found().getFirst().why()).isEqualTo("nothing to undo");
        assertThat(viewModel.take()).isEmpty();
    }

    @Test
    void ofWhatAnswersAlikeThatComesFirstWhichCanBeDone() {
        viewModel.queryProperty().set("de");
        assertThat(viewModel.found())
                .extracting(PaletteEntry::id)
                .containsExactly("details", "delete", "code", "next");
        viewModel.queryProperty().set("del");
        assertThat(viewModel.found().getFirst().id()).isEqualTo("delete");
    }

    @Test
    void whatWasUsedLatelyIsThereBeforeAnythingIsTyped() {
        viewModel.open();
        assertThat(viewModel.found()).isNotEmpty().allMatch(PaletteEntry::isPossible);
        viewModel.queryProperty().set("export");
        viewModel.take().orElseThrow().run().run();
        viewModel.queryProperty().set("next");
        viewModel.take().orElseThrow().run().run();
        assertThat(done).containsExactly("export", "next");
        viewModel.open();
        assertThat(viewModel.found())
                .extracting(PaletteEntry::id)
                .containsExactly("next", "export");
    }

    @Test
    void aPrefixAsksOneSourceAlone() {
        viewModel.queryProperty().set(":12");
        assertThat(viewModel.found()).extracting(PaletteEntry::title).containsExactly("12 here");
    }

    @Test
    void theChoiceGoesRoundTheEnds() {
        viewModel.queryProperty().set("ex");
        viewModel.step(-1);
        assertThat(viewModel.chosenProperty().get()).isEqualTo(2);
        viewModel.step(1);
        assertThat(viewModel.take()).map(PaletteEntry::id).contains("export");
    }

    private PaletteEntry entry(String id, String title, String why) {
        return new PaletteEntry(id, "Menu:", title, "", why, () -> done.add(id));
    }
}
