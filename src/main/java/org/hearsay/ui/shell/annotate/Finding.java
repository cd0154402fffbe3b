package org.hearsay.ui.shell.annotate;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.hearsay.language.Spans;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.ui.article.ArticleSurface;
import org.hearsay.ui.find.FindBar;
import org.hearsay.ui.find.FindViewModel;
import org.hearsay.ui.find.ParagraphBar;
import org.hearsay.ui.shell.annotate.over.Overlay;
import org.hearsay.ui.support.Messages;

/// Finds words in the article at work: all places are filled while the bar is shown, the one where
/// one is gets selected, so that a label's key marks it.
final class Finding implements FindBar.Actions {

    /// Longer selections are no words to look for.
    private static final int LONGEST = 60;

    private final Supplier<Optional<Annotating>> annotating;
    private final ArticleSurface surface;
    private final Overlay overlay;
    private final FindViewModel viewModel = new FindViewModel();
    private final FindBar bar;
    private final ParagraphBar paragraphs;
    private int origin;

    Finding(
            Supplier<Optional<Annotating>> annotating,
            ArticleSurface surface,
            Overlay overlay,
            Reading reading,
            Messages messages) {
        this.annotating = annotating;
        this.surface = surface;
        this.overlay = overlay;
        bar = new FindBar(viewModel, this, messages);
        paragraphs = new ParagraphBar(messages, this::goTo, this::leaveParagraphs);
        viewModel.queryProperty().subscribe(_ -> search());
        viewModel.hitsProperty().subscribe(reading.hitsProperty()::set);
    }

    /// Shows the bar, with what is selected as the words to look for.
    void ask() {
        with(open -> {
            var selection = open.selectionProperty().get();
            origin = selection.start();
            overlay.unpin(paragraphs);
            overlay.pin(bar);
            selection
                    .span()
                    .map(open.document().article().text()::at)
                    .filter(words -> words.length() <= LONGEST && !words.contains("\n"))
                    .ifPresent(viewModel.queryProperty()::set);
            search();
            bar.takeFocus();
        });
    }

    void askParagraph() {
        with(open -> {
            var all = open.document().segmentation().paragraphs();
            int caret = open.selectionProperty().get().caret();
            leave();
            overlay.pin(paragraphs);
            paragraphs.ask(Math.max(0, Spans.lastStartingAtOrBefore(all, caret)) + 1, all.size());
        });
    }

    @Override
    public void next() {
        go(viewModel::next);
    }

    @Override
    public void previous() {
        go(viewModel::previous);
    }

    @Override
    public void leave() {
        if (overlay.isPinned(bar)) {
            overlay.unpin(bar);
            viewModel.clear();
            surface.requestFocus();
        }
    }

    /// Another article is at work: the same words are looked for in it.
    void articleChanged() {
        origin = 0;
        if (overlay.isPinned(bar)) {
            search();
        } else {
            viewModel.clear();
        }
    }

    private void search() {
        if (overlay.isPinned(bar)) {
            with(open -> {
                viewModel.search(open.document().text(), origin);
                viewModel.hit().ifPresent(surface::reveal);
            });
        }
    }

    /// What is shown while one types is the first to be gone to.
    private void go(IntConsumer step) {
        with(open -> {
            if (!overlay.isPinned(bar)) {
                overlay.pin(bar);
                origin = open.selectionProperty().get().start();
                search();
            }
            var selected = open.selectionProperty().get().span();
            var hit = viewModel.hit();
            boolean isThere = hit.isPresent() && hit.equals(selected);
            int from = open.selectionProperty().get().start();
            if (isThere || from != origin) {
                step.accept(from);
            }
            viewModel
                    .hit()
                    .ifPresent(h -> {
                        open.select(h.start(), h.end());
                        origin = h.start();
                    });
        });
    }

    private void goTo(int number) {
        with(open -> {
            var all = open.document().segmentation().paragraphs();
            open.caret(all.get(number - 1).start());
        });
    }

    private void leaveParagraphs() {
        overlay.unpin(paragraphs);
        surface.requestFocus();
    }

    private void with(Consumer<Annotating> action) {
        annotating.get().ifPresent(action);
    }
}
