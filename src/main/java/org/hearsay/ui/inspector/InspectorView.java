package org.hearsay.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearsay.model.Registry;
import org.hearsay.model.talk.Talks;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Value;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.CommentFlag;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.LetterChip;
import org.jspecify.annotations.Nullable;

/// The selected annotation: its values, its relations, its note. While one stays selected its
/// fields stay in place, so that nothing jumps under the pointer and no field loses the focus.
public final class InspectorView extends ScrollPane {

    private final InspectorActions actions;
    private final Supplier<Registry> registry;
    private final ObservableValue<Talks> talks;
    private final Messages messages;
    private final VBox page = new VBox(8);
    private final List<ValueEditor> editors = new ArrayList<>();
    private final RelationsView relations;
    private final NoteField note;
    private final CommentFlag comments = new CommentFlag();
    private final Label words = Controls.wrapped("", "secondary");
    private @Nullable Inspected shown;
    private boolean dark;

    public InspectorView(
            InspectorActions actions,
            Supplier<Registry> registry,
            ObservableValue<Talks> talks,
            Messages messages) {
        this.actions = actions;
        this.registry = registry;
        this.talks = talks;
        this.messages = messages;
        this.relations = new RelationsView(actions, messages);
        this.note = new NoteField(actions, messages);
        setId("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(0);
        page.setStyle("-fx-padding: 8 12 12 12;");
        words.setMaxHeight(Region.USE_PREF_SIZE);
        setContent(page);
        comments.setId("inspector-comments");
        talks.subscribe(_ -> flag());
        show(null);
    }

    /// @param inspected null where nothing is selected
    public void show(@Nullable Inspected inspected) {
        var before = shown;
        shown = inspected;
        if (inspected == null) {
            page.getChildren().setAll(hint());
            return;
        }
        if (before == null || !before.fits(inspected)) {
            build(inspected);
        }
        words.setText("“" + shorten(inspected.words()) + "”");
        for (int i = 0; i < editors.size(); i++) {
            editors.get(i).show(inspected.attributes().get(i));
        }
        relations.show(inspected.relations(), inspected.editable());
        note.show(inspected.annotation().note());
        flag();
    }

    /// Comments come and go while the annotation stays.
    private void flag() {
        var of = shown;
        int open = of == null ? 0 : talks.getValue().openOn(of.annotation().id());
        comments.show(open, open == 0 ? "" : messages.text("documents.spoken-comments", open));
    }

    /// Builds anew at the next look, because colours or speakers have changed.
    public void refresh(boolean isDark) {
        dark = isDark;
        var again = shown;
        shown = null;
        show(again);
    }

    /// Gives the focus to the first field, for the Enter key of the article.
    public void focusFirst() {
        var first =
                page.lookupAll(".value-chip").stream().filter(InspectorView::isSeen).findFirst();
        if (shown == null) {
            requestFocus();
        } else if (first.isPresent()) {
            first.get().requestFocus();
        } else {
            note.focus();
        }
    }

    /// What is folded away takes no focus.
    private static boolean isSeen(Node chip) {
        for (Node node = chip; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    public void focusNote() {
        note.focus();
    }

    private Node hint() {
        return Controls.wrapped(messages.text("inspector.none"), "muted", "secondary");
    }

    private void build(Inspected inspected) {
        var label = inspected.annotation().label();
        editors.clear();
        var main = new VBox(4);
        var more = new VBox(4);
        for (var row : inspected.attributes()) {
            var editor = editor(row);
            editor.setDisable(!inspected.editable());
            editors.add(editor);
            boolean isFolded =
                    row.chosen().isEmpty()
                            && !row.attribute().isRequired()
                            && !(row.attribute().type() instanceof AttributeType.EntityReference);
            (isFolded ? more : main).getChildren().add(editor);
        }
        var chip = new LetterChip(label, registry.get().schema(), dark);
        var title = Controls.label(messages.labelName(label), "pane-title");
        title.setId("inspector-title");
        var head = new HBox(8, chip, title, comments);
        head.setAlignment(Pos.CENTER_LEFT);
        note.setDisable(!inspected.editable());
        page.getChildren().setAll(head, words);
        OriginLine.of(inspected.annotation(), messages).ifPresent(page.getChildren()::add);
        OriginLine.doubt(inspected.annotation(), messages).ifPresent(page.getChildren()::add);
        page.getChildren().addAll(main, relations, note);
        if (!more.getChildren().isEmpty()) {
            page.getChildren().add(folded(more));
        }
        setVvalue(0);
    }

    private TitledPane folded(VBox more) {
        var count = more.getChildren().size();
        var pane = new TitledPane(messages.text("inspector.more", count), more);
        pane.setId("inspector-more");
        pane.getStyleClass().add("dense");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private ValueEditor editor(AttributeRow row) {
        var attribute = row.attribute();
        return switch (attribute.type()) {
            case AttributeType.OneOf(var values) ->
                    new ChipEditor(
                            attribute, values.stream().map(Value::of).toList(), actions, messages);
            case AttributeType.YesNo _ ->
                    new ChipEditor(
                            attribute,
                            List.of(new Value.Truth(true), new Value.Truth(false)),
                            actions,
                            messages);
            case AttributeType.EntityReference _ ->
                    new EntityEditor(attribute, registry, actions, messages);
            case AttributeType.FreeText _,
                    AttributeType.WholeNumber _,
                    AttributeType.Day _,
                    AttributeType.TextList _ ->
                    new FieldEditor(attribute, actions, messages);
        };
    }

    private static String shorten(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= 160
                ? line
                : line.substring(0, 100) + " … " + line.substring(line.length() - 50);
    }
}
