package org.hearsay.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.KeyNames;
import org.hearsay.ui.support.commands.Keyboard;
import org.junit.jupiter.api.Test;

class GuideViewModelTest {

    private final GuideViewModel viewModel =
            new GuideViewModel(new KeyNames(Messages.in(Locale.ENGLISH), Keyboard.PC));

    @Test
    void everyPageIsListedAndEveryLinkLeadsToOne() {
        var pages = GuidePage.all();
        assertThat(viewModel.listed()).hasSameSizeAs(pages);
        var names = pages.stream().map(GuidePage::name).toList();
        for (var page : pages) {
            var links = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(page.markdown()).results();
            assertThat(links.map(l -> l.group(1)).toList()).as(page.name()).isSubsetOf(names);
        }
    }

    @Test
    void aSearchFindsSectionsWithAllWordsThoseInTheHeadingFirst() {
        viewModel.queryProperty().set("  moving END ");
        assertThat(viewModel.listed().getFirst().heading()).isEqualTo("Moving an end");
        assertThat(viewModel.chosenProperty().get()).isEqualTo(viewModel.listed().getFirst());
        viewModel.queryProperty().set("xylophone");
        assertThat(viewModel.listed()).isEmpty();
    }

    @Test
    void aLinkLeadsToItsPageAndNowhereElse() {
        viewModel.follow("linking.md");
        assertThat(viewModel.chosenProperty().get().page().title()).isEqualTo("Links");
        var before = viewModel.chosenProperty().get();
        viewModel.follow("somewhere.md");
        assertThat(List.of(viewModel.chosenProperty().get())).containsExactly(before);
    }
}
