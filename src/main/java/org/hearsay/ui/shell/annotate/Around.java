package org.hearsay.ui.shell.annotate;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.hearsay.model.Annotation;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Assistance;
import org.hearsay.session.annotating.Selection.State;
import org.hearsay.ui.article.ArticlePointer;
import org.hearsay.ui.article.ArticleSurface;
import org.hearsay.ui.shell.annotate.over.Announcer;
import org.hearsay.ui.shell.annotate.over.ArticleMenu;
import org.hearsay.ui.shell.annotate.over.EqualCard;
import org.hearsay.ui.shell.annotate.over.HoverCard;
import org.hearsay.ui.shell.annotate.over.LabelPicker;
import org.hearsay.ui.shell.annotate.over.Overlay;
import org.hearsay.ui.shell.annotate.over.SpanTexts;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.commands.Commands;
import org.jspecify.annotations.Nullable;

/// What appears over the article and goes again: the card about a span, the menu, the choice of
/// labels, and the words for a screen reader.
final class Around {

    private final ArticleSurface surface;
    private final ProjectSession session;
    private final Desktop desktop;
    private final Reading reading = new Reading();
    private final Overlay overlay;
    private final HoverCard card;
    private final Announcer announcer;
    private final ArticleMenu menu;
    private final LabelPicker picker;
    private final EqualCard equal;
    private final Finding finding;
    private final SpanTexts texts;
    private Commands commands;

    Around(
            ArticleSurface surface,
            ProjectSession session,
            Desktop desktop,
            Supplier<Optional<Annotating>> annotating) {
        this.surface = surface;
        this.session = session;
        this.desktop = desktop;
        var messages = desktop.messages();
        overlay = new Overlay(surface.node());
        card = new HoverCard(overlay, () -> reading.hoveredProperty().set(null));
        announcer = new Announcer(overlay);
        menu = new ArticleMenu(messages);
        picker =
                new LabelPicker(overlay, messages, () -> session.registryProperty().get().schema());
        equal = new EqualCard(overlay, messages, new BoundingBox(0, 0, 1, 1));
        finding = new Finding(annotating, surface, overlay, reading, messages);
        texts = new SpanTexts(messages, desktop.clock().getZone());
        commands = new Commands(messages);
    }

    /// The article with what is over it.
    Overlay overlay() {
        return overlay;
    }

    Reading reading() {
        return reading;
    }

    Finding finding() {
        return finding;
    }

    /// Speaks of what is selected in an article while it is open.
    void follow(Annotating annotating, Following following) {
        finding.articleChanged();
        following.follow(annotating.selectionProperty(), _ -> announce(annotating));
        following.follow(annotating.document().shownProperty(), _ -> announce(annotating));
        following.follow(session.talksProperty(), _ -> announce(annotating));
    }

    void use(Commands all) {
        commands = all;
    }

    /// Whether keys that type a character act.
    boolean singleKeys() {
        return desktop.preferences().now().habits().singleKeys();
    }

    /// What keys do beyond what is asked of them.
    Assistance assistance() {
        var help = desktop.preferences().now().habits().help();
        return new Assistance(help.snap(), help.smartExtents(), help.autoLink());
    }

    boolean rested(Annotating annotating, ArticlePointer event) {
        var pointed = pointed(annotating, event);
        if (pointed.isPresent() && reading.marksProperty().get() && !menu.isShown()) {
            var document = annotating.document();
            reading.hoveredProperty().set(pointed.get().id());
            card.show(
                    texts.card(
                            pointed.get(),
                            document.shownProperty().get(),
                            document.article().text(),
                            session.registryProperty().get()),
                    event.screenX(),
                    event.screenY());
        }
        return true;
    }

    boolean movedOn() {
        card.leave();
        return true;
    }

    /// @return whether there was a card to hide
    boolean hideHover() {
        return card.hide();
    }

    /// Selects what is pointed at, as every program does, and offers what can be done with it.
    boolean menu(Annotating annotating, ArticlePointer event) {
        card.hide();
        var selected = annotating.selectionProperty().get();
        boolean within =
                selected.start() <= event.offset()
                        && event.offset() <= selected.end()
                        && selected.span().isPresent();
        if (event.mark().isPresent()) {
            annotating.selectAnnotation(event.mark().get().mark());
        } else if (!within && event.character().isPresent()) {
            annotating.click(event.character().getAsInt());
        } else if (!within) {
            annotating.caret(event.offset());
        }
        showMenu(annotating, event.screenX(), event.screenY());
        return true;
    }

    boolean menuAtCaret(Annotating annotating) {
        var at = caret();
        showMenu(annotating, at.getMinX(), at.getMaxY());
        return true;
    }

    /// Offers all labels for what is selected, or for what the caret stands in.
    void pickLabel(Annotating annotating) {
        boolean dark = desktop.look().darkProperty().get();
        picker.show(caret(), dark, annotating::labelKey, surface::requestFocus);
    }

    /// Asks where the same words are to be proposed.
    EqualCard equalCard(String title, int here, EqualCard.Ways ways) {
        equal.show(caret(), title, here, ways);
        return equal;
    }

    void focus() {
        surface.requestFocus();
    }

    private void announce(Annotating annotating) {
        var document = annotating.document();
        announcer.say(
                annotating
                        .selected()
                        .map(a ->
                                texts.spoken(
                                                a,
                                                document.shownProperty().get(),
                                                document.article().text(),
                                                session.registryProperty().get())
                                        + comments(a))
                        .orElse(""));
    }

    private String comments(Annotation about) {
        int open = session.talksProperty().get().openOn(about.id());
        return open == 0 ? "" : ", " + desktop.messages().text("documents.spoken-comments", open);
    }

    private void showMenu(Annotating annotating, double x, double y) {
        if (menu.isShown()) {
            return;
        }
        boolean span = annotating.selectionProperty().get().state() == State.SPAN;
        if (span) {
            menu.showSpan(commands, surface.node(), x, y);
        } else {
            menu.showWords(commands, surface.node(), x, y);
        }
    }

    private static Optional<Annotation> pointed(Annotating annotating, ArticlePointer event) {
        var layer = annotating.document().shownProperty().get();
        if (event.mark().isPresent()) {
            return layer.annotation(event.mark().get().mark());
        }
        return event.character().isPresent()
                ? layer.at(event.character().getAsInt()).stream().findFirst()
                : Optional.empty();
    }

    /// The middle of the article where the caret is out of sight.
    private Bounds caret() {
        var all = surface.node().localToScreen(surface.node().getLayoutBounds());
        return surface.caretOnScreen()
                .filter(all::intersects)
                .orElse(new BoundingBox(all.getCenterX(), all.getCenterY(), 1, 1));
    }

    /// Subscribes for as long as the article is open.
    @FunctionalInterface
    interface Following {
        <T extends @Nullable Object> void follow(
                ObservableValue<T> value, Consumer<? super T> then);
    }
}
