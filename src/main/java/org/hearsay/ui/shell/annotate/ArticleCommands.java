package org.hearsay.ui.shell.annotate;

import static org.hearsay.ui.support.commands.Command.Menu.ANNOTATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.hearsay.model.Registry;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Motion;
import org.hearsay.session.annotating.Selection;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.commands.Keys;

/// The commands of the article: each with its letter, in the menu, in the key bar, and on the key
/// itself.
final class ArticleCommands {

    private final Supplier<Optional<Annotating>> annotating;
    private final AnnotatePlace place;
    private final Messages messages;
    private final ObservableBooleanValue anyOpen;

    private Commands commands;

    ArticleCommands(
            Supplier<Optional<Annotating>> annotating,
            AnnotatePlace place,
            ObservableBooleanValue anyOpen,
            Messages messages) {
        this.annotating = annotating;
        this.place = place;
        this.anyOpen = anyOpen;
        this.messages = messages;
        this.commands = new Commands(messages);
    }

    void addTo(Commands all, ObservableValue<Registry> registry) {
        commands = all;
        registry.getValue().schema().labels().forEach(this::addLabel);
        registry.subscribe((before, after) -> {
            if (!keys(before.schema()).equals(keys(after.schema()))) {
                commands.renew(
                        Commands.LABEL, () -> after.schema().labels().forEach(this::addLabel));
            }
        });
        addSelecting();
        addChanging();
        addLinking();
    }

    /// Runs a command that has no letter, or another key than a letter.
    boolean run(String id) {
        commands.fire(id);
        return true;
    }

    /// Labels' letters are the schema's, and no command's.
    ///
    /// @return whether the letter means anything
    boolean runLetter(char letter, boolean shift) {
        var id = idOf(letter, shift).orElse("");
        return !id.isEmpty() && run(id);
    }

    /// The command of a letter.
    Optional<String> idOf(char letter, boolean shift) {
        var key = Keys.of((shift ? "Shift+" : "") + letter).getFirst();
        return commands.in(ANNOTATE).stream()
                .filter(c -> !c.id().startsWith("label:") && c.keys().contains(key))
                .map(Command::id)
                .findFirst();
    }

    /// What the key bar shows of the commands that make sense now.
    List<KeyHint> hints(List<String> ids) {
        var hints = new ArrayList<KeyHint>();
        for (var id : ids) {
            switch (id) {
                case "value" -> hints.add(hint(id, "1–9", "hint.value", this::editDetails));
                case "link-best" -> hints.add(hint(id, "R", "hint.best", this::linkBest));
                case "link-letter" ->
                        hints.add(
                                hint(
                                        id,
                                        messages.text("hint.letter"),
                                        "hint.choose",
                                        place::focusArticle));
                case "link-author" -> hints.add(hint(id, "0", "hint.author", this::ownWords));
                case "move-end" ->
                        hints.add(
                                hint(
                                        id,
                                        messages.text("hint.extend"),
                                        "hint.move-end",
                                        place::focusArticle));
                case "select-outer" -> hints.add(hint(id, "Space", "hint.outer", this::outer));
                case "next-annotation" -> hintOf("next-span").ifPresent(hints::add);
                case "finish-part" -> hints.add(hint(id, "Enter", "hint.finish", this::enter));
                default -> hintOf(id).ifPresent(hints::add);
            }
        }
        return hints;
    }

    private Optional<KeyHint> hintOf(String id) {
        var digit = id.equals("turn-down-speaker") ? "0" : "";
        return commands.find(id)
                .map(c -> new KeyHint(c.id(), c.keyText() + digit, c.title().get(), c::fire));
    }

    private KeyHint hint(String id, String key, String titleKey, Runnable run) {
        return new KeyHint(id, key, messages.text(titleKey), run);
    }

    /// What of the schema the commands depend on.
    private static List<String> keys(Schema schema) {
        return schema.labels().stream().map(l -> l.key() + " " + l.name()).toList();
    }

    private void addLabel(Label label) {
        var title = new SimpleStringProperty(messages.labelName(label.name()));
        var keys = label.key().isEmpty() ? new String[0] : new String[] {label.key()};
        commands.addNamed(
                ANNOTATE,
                Commands.LABEL + label.name(),
                title,
                anyOpen,
                () -> with(a -> a.labelKey(label.name())),
                keys);
    }

    private void addSelecting() {
        add("select-here", Annotating::selectHere, "Space");
        add("select-inner", Annotating::selectInner, "Shift+Space");
        add("next-span", Annotating::nextAnnotation, "L");
        add("previous-span", Annotating::previousAnnotation, "H");
        add("other-end", Annotating::otherEnd, "O");
        add("next-clause", a -> a.move(Motion.NEXT_CLAUSE), "J");
        add("previous-clause", a -> a.move(Motion.PREVIOUS_CLAUSE), "K");
        add("extend-clause", a -> a.extend(Motion.NEXT_CLAUSE), "Shift+J");
        add("shrink-clause", a -> a.extend(Motion.PREVIOUS_CLAUSE), "Shift+K");
        add("next-landmark", a -> a.move(Motion.NEXT_LANDMARK), "N");
        add("previous-landmark", a -> a.move(Motion.PREVIOUS_LANDMARK), "Shift+N");
        add("widen", a -> a.widening().widen(), "W");
        add("narrow", a -> a.widening().narrow(), "Shift+W");
        add("clear", Annotating::escape, "Esc");
    }

    private void addChanging() {
        add("add-part", a -> a.parts().add(), "P");
        add("take-part", a -> a.parts().take(), "Shift+P");
        add("remove", Annotating::remove, "Delete");
        add("unsure", this::unsure, "U");
        add("same-speaker", a -> a.speakers().same(), "E");
        commands.add(
                ANNOTATE, "turn-down-speaker", anyOpen, () -> with(a -> a.speakers().turnDown()));
        add("choose-speaker", _ -> place.whoSpeaks.choose(), "Shift+E");
        add("next-attribute", a -> a.values().next(), "Period");
        add("previous-attribute", a -> a.values().previous(), "Comma");
        add("details", this::details, "Enter");
        add("note", _ -> place.details().editNote(), "M");
        add("guideline", _ -> place.details().readGuideline(), "G");
        add("accept", a -> a.suggested().accept(), "Y");
        add("refuse", this::refuse, "X");
    }

    private void addLinking() {
        add("link", Annotating::link, "R");
        add("link-like-last", a -> a.links().likeLast(), "Shift+R");
        add("link-search", _ -> place.whoSpeaks.link(), "Slash");
    }

    private void add(String id, Consumer<Annotating> run, String key) {
        commands.add(ANNOTATE, id, anyOpen, () -> with(run), key);
    }

    /// Enter ends what waits; on a span it leads to its values.
    private void details(Annotating a) {
        switch (a.selectionProperty().get().state()) {
            case LINK, FRAGMENT -> a.enter();
            case SPAN -> editDetails();
            case TEXT -> run("choose-label");
            case READ -> a.suggested().accept();
        }
    }

    private void refuse(Annotating a) {
        if (a.selectionProperty().get().state() == Selection.State.READ) {
            a.suggested().refuse();
        } else {
            a.remove();
        }
    }

    private void unsure(Annotating a) {
        a.document()
                .schema()
                .unsure()
                .forEach((attribute, value) -> a.values().toggle(attribute, Value.of(value)));
    }

    private void editDetails() {
        place.details().edit();
    }

    private void outer() {
        with(Annotating::selectHere);
    }

    private void linkBest() {
        with(Annotating::link);
    }

    private void ownWords() {
        with(a -> a.links().ownWords());
    }

    private void enter() {
        with(Annotating::enter);
    }

    private void with(Consumer<Annotating> run) {
        annotating.get().ifPresent(run);
    }
}
