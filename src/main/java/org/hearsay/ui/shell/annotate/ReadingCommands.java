package org.hearsay.ui.shell.annotate;

import static org.hearsay.ui.support.commands.Command.Menu.ANNOTATE;
import static org.hearsay.ui.support.commands.Command.Menu.EDIT;
import static org.hearsay.ui.support.commands.Command.Menu.GO;
import static org.hearsay.ui.support.commands.Command.Menu.VIEW;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.hearsay.format.jsonl.SpanLine;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.ui.article.ArticleSurface;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.commands.Commands;

/// Commands that change how the article is looked at, and take words out of it; none changes data.
final class ReadingCommands {

    private final Supplier<Optional<Annotating>> annotating;
    private final Around around;
    private final ArticleSurface surface;
    private final Desktop desktop;
    private final Notices notices;
    private final Messages messages;

    ReadingCommands(
            Supplier<Optional<Annotating>> annotating,
            Around around,
            ArticleSurface surface,
            Desktop desktop,
            Notices notices) {
        this.annotating = annotating;
        this.around = around;
        this.surface = surface;
        this.desktop = desktop;
        this.notices = notices;
        messages = desktop.messages();
    }

    void addTo(Commands all, ObservableBooleanValue open) {
        around.use(all);
        var reading = around.reading();
        all.add(ANNOTATE, "choose-label", open, () -> withOpen(around::pickLabel));
        all.add(EDIT, "copy", open, this::copy, "Shortcut+C");
        all.add(EDIT, "copy-span", open, () -> withOpen(this::copySpan), "Shortcut+Shift+C");
        addFinding(all, around.finding(), open);
        addToggle(all, "marks", reading.marksProperty());
        addToggle(all, "support", reading.supportProperty());
        reading.marksProperty().subscribe(surface::setMarksShown);
        var settings = desktop.preferences().settingsProperty();
        var title = new SimpleStringProperty();
        settings.subscribe(now -> title.set(title("single-keys", now.habits().singleKeys())));
        all.addNamed(
                VIEW,
                "single-keys",
                title,
                new SimpleBooleanProperty(true),
                this::toggleSingleKeys);
    }

    private static void addFinding(Commands all, Finding finding, ObservableBooleanValue open) {
        all.add(EDIT, "find", open, finding::ask, "Shortcut+F");
        all.add(EDIT, "find-next", open, finding::next, "F3");
        all.add(EDIT, "find-previous", open, finding::previous, "Shift+F3");
        all.add(GO, "go-to-paragraph", open, finding::askParagraph, "Ctrl+G");
    }

    private void addToggle(Commands all, String id, BooleanProperty shown) {
        var title = new SimpleStringProperty();
        shown.subscribe(is -> title.set(title(id, is)));
        all.addNamed(
                VIEW, id, title, new SimpleBooleanProperty(true), () -> shown.set(!shown.get()));
    }

    /// What the command would do.
    private String title(String id, boolean isOn) {
        return messages.text("command." + id + (isOn ? ".off" : ".on"));
    }

    private void toggleSingleKeys() {
        desktop.preferences().change(s -> s.withHabits(h -> h.withSingleKeys(!h.singleKeys())));
        boolean on = desktop.preferences().now().habits().singleKeys();
        notices.result(messages.text(on ? "notice.single-keys.on" : "notice.single-keys.off"));
    }

    private void copy() {
        withOpen(a ->
                a.selectionProperty()
                        .get()
                        .span()
                        .ifPresent(span -> copy(a.document().article().text().at(span))));
    }

    private void copySpan(Annotating open) {
        open.selected()
                .ifPresentOrElse(
                        a -> copy(SpanLine.of(a, open.document().text())),
                        () -> notices.result(messages.text("notice.no-span-to-copy")));
    }

    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void withOpen(Consumer<Annotating> action) {
        annotating.get().ifPresent(action);
    }
}
