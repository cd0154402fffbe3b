package org.hearsay.ui.schema.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Label;
import org.hearsay.schema.Overlap;
import org.hearsay.schema.change.Looks;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.ui.schema.fields.ColourChoice;
import org.hearsay.ui.schema.fields.Editing;
import org.hearsay.ui.schema.fields.Fields;
import org.hearsay.ui.schema.fields.Fields.Choice;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// A label: its name, key and look, and how its marks are made.
final class LabelPanel extends VBox {

    private final Editing editing;
    private final Messages messages;
    private final Label label;
    private final javafx.scene.control.Label keyNote;

    LabelPanel(Editing editing, Messages messages, Label label) {
        super(8);
        this.editing = editing;
        this.messages = messages;
        this.label = label;
        keyNote = Controls.wrapped("", "secondary", "field-note");
        keyNote.setId("label-key-note");
        Controls.show(keyNote, false);
        getChildren().addAll(head(), keyNote, look(), making(), titled("overlap", overlaps()));
    }

    private HBox head() {
        var name =
                Fields.text(
                        "label-name",
                        messages.text("schema.place.name"),
                        label.name(),
                        typed -> rename(typed));
        name.getStyleClass().add("title-field");
        HBox.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
        var part = new Part.OfLabel(label.name());
        var row =
                new HBox(
                        8,
                        name,
                        new PlaceButtons(editing, messages, part, "label").offTheTabs(),
                        Controls.button(
                                "label-split",
                                messages.text("schema.place.split"),
                                () -> editing.askToSplit(part)),
                        Controls.button(
                                "label-remove",
                                messages.text("schema.place.remove"),
                                () -> editing.askToRemove(part)));
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private void rename(String typed) {
        var name = typed.strip().replace(' ', '_');
        if (!name.isEmpty() && !name.equals(label.name())) {
            editing.ask(new SchemaChange.Rename(new Part.OfLabel(label.name()), name));
        }
    }

    private FlowPane look() {
        var others = new ArrayList<>(editing.schema().labels());
        others.remove(label);
        var shapes = Looks.shapes(label, others);
        var colours = new ArrayList<>(Looks.colours(label.shape(), others));
        if (!colours.contains(label.colour())) {
            colours.addFirst(label.colour());
        }
        var row = new FlowPane(12, 8);
        row.getChildren()
                .addAll(
                        titled("key", key()),
                        titled(
                                "shape",
                                Fields.choice(
                                        "label-shape",
                                        text("shape"),
                                        new Choice<>(shapes, label.shape(), this::named),
                                        s -> set(l -> l.withLook(s, colour(s, l, others))))),
                        titled(
                                "colour",
                                new ColourChoice(
                                        colours,
                                        label.colour(),
                                        messages,
                                        c -> set(l -> l.withLook(l.shape(), c)))),
                        titled(
                                "tier",
                                Fields.choice(
                                        "label-tier",
                                        text("tier"),
                                        new Choice<>(
                                                List.of(Label.Tier.values()),
                                                label.tier(),
                                                this::named),
                                        t -> set(l -> l.withTier(t)))));
        return row;
    }

    /// The label's own colour where the shape leaves it, otherwise one that is free.
    private static Label.Colour colour(
            org.hearsay.schema.Shape shape, Label label, List<Label> others) {
        return Looks.isTaken(new Looks.Look(shape, label.colour()), others)
                ? Looks.colours(shape, others).getFirst()
                : label.colour();
    }

    private FlowPane making() {
        var row = new FlowPane(12, 8);
        row.getChildren()
                .addAll(
                        titled(
                                "extent",
                                Fields.choice(
                                        "label-extent",
                                        text("extent"),
                                        new Choice<>(
                                                List.of(Label.SmartExtent.values()),
                                                label.smartExtent(),
                                                this::named),
                                        e -> set(l -> l.withExtent(e, l.snap(), l.trim())))),
                        titled(
                                "snap",
                                Fields.choice(
                                        "label-snap",
                                        text("snap"),
                                        new Choice<>(
                                                List.of(Label.Snap.values()),
                                                label.snap(),
                                                this::named),
                                        s -> set(l -> l.withExtent(l.smartExtent(), s, l.trim())))),
                        titled(
                                "trim",
                                Fields.choice(
                                        "label-trim",
                                        text("trim"),
                                        new Choice<>(
                                                List.of(Label.Trim.values()),
                                                label.trim(),
                                                this::named),
                                        t -> set(l -> l.withExtent(l.smartExtent(), l.snap(), t)))),
                        titled("fit", fit()));
        return row;
    }

    private FlowPane overlaps() {
        var row = new FlowPane(12, 6);
        for (var way : Overlap.values()) {
            row.getChildren()
                    .add(
                            Fields.tick(
                                    "label-overlap-" + way.name(),
                                    named(way),
                                    label.overlaps().contains(way),
                                    now -> set(l -> l.withOverlaps(changed(l, way, now)))));
        }
        return row;
    }

    private static Set<Overlap> changed(Label label, Overlap way, boolean allowed) {
        return Stream.of(Overlap.values())
                .filter(o -> o == way ? allowed : label.overlaps().contains(o))
                .collect(Collectors.toSet());
    }

    private Node fit() {
        var count = editing.fits().get(label.name());
        var text =
                count == null
                        ? messages.text("schema.place.fit.none")
                        : messages.text(
                                "schema.place.fit.share",
                                count.share(),
                                count.kept(),
                                count.made());
        var shown = Controls.label(text, "secondary");
        shown.setId("label-fit");
        return shown;
    }

    private TextField key() {
        var field = new TextField(label.key());
        // A letter that is refused is not left standing.
        Fields.committing(field, "label-key", text("key"), _ -> field.setText(label.key()));
        field.setPrefColumnCount(2);
        field.textProperty()
                .addListener((_, _, typed) -> {
                    var letter = typed.strip().toUpperCase(Locale.ROOT);
                    if (letter.equals(label.key())) {
                        Controls.show(keyNote, false);
                    } else {
                        key(letter, field);
                    }
                });
        return field;
    }

    /// One letter is all a key has, so it counts as soon as it is typed.
    private void key(String letter, TextField field) {
        var last = letter.isEmpty() ? letter : letter.substring(letter.length() - 1);
        if (!last.matches("[A-Z]?")) {
            tell(messages.text("schema.place.key.letter"));
            return;
        }
        var owner = last.isEmpty() ? null : editing.ownerOf(last, label.name()).orElse(null);
        if (owner != null) {
            var free = editing.freeKeys();
            tell(
                    messages.text(
                            owner.isLabel() ? "schema.place.key.taken" : "schema.place.key.command",
                            last,
                            owner.name(),
                            String.join(", ", free.subList(0, Math.min(2, free.size())))));
            field.selectAll();
        } else if (!last.equals(label.key())) {
            Fields.settle(field);
            set(l -> l.withKey(last));
        }
    }

    private void tell(String text) {
        keyNote.setText(text);
        Controls.show(keyNote, true);
    }

    private void set(UnaryOperator<Label> change) {
        editing.revise(
                label.name(),
                s ->
                        s.withLabels(
                                s.labels().stream()
                                        .map(l ->
                                                l.name().equals(label.name()) ? change.apply(l) : l)
                                        .toList()));
    }

    private Node titled(String key, Node field) {
        return Fields.titled(text(key), field);
    }

    private String text(String key) {
        return messages.text("schema.place." + key);
    }

    private String named(Enum<?> constant) {
        return messages.text(
                "schema.place."
                        + constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
                        + "."
                        + constant.name());
    }
}
