package org.hearsay.ui.schema.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.schema.change.Schemas;
import org.hearsay.ui.schema.fields.Editing;
import org.hearsay.ui.schema.fields.Fields;
import org.hearsay.ui.schema.fields.Fields.Choice;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// A relation: its name, which labels it may join, and how many may start at one annotation.
final class RelationPanel extends VBox {

    private static final int MOST = 9;

    private final Editing editing;
    private final Messages messages;
    private final RelationType relation;

    RelationPanel(Editing editing, Messages messages, RelationType relation) {
        super(12);
        this.editing = editing;
        this.messages = messages;
        this.relation = relation;
        getChildren()
                .addAll(
                        head(),
                        ends("from", relation.from(), f -> set(f, relation.to())),
                        ends("to", relation.to(), t -> set(relation.from(), t)),
                        most(),
                        Fields.tick(
                                "relation-symmetric",
                                text("relation.symmetric"),
                                relation.symmetric(),
                                now -> set(r -> now ? r.asSymmetric() : r.asDirected())));
    }

    private HBox head() {
        var part = new Part.OfRelation(relation.name());
        var name =
                Fields.text(
                        "relation-name",
                        text("name"),
                        relation.name(),
                        typed -> {
                            var now = typed.strip().replace(' ', '_');
                            if (!now.isEmpty() && !now.equals(relation.name())) {
                                editing.ask(new SchemaChange.Rename(part, now));
                            }
                        });
        name.getStyleClass().add("title-field");
        HBox.setHgrow(name, Priority.ALWAYS);
        var remove =
                Controls.button("relation-remove", text("remove"), () -> editing.askToRemove(part));
        var order = new PlaceButtons(editing, messages, part, "relation").offTheTabs();
        var row = new HBox(8, name, order, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// No tick means any label.
    private VBox ends(String which, List<String> ticked, Consumer<List<String>> commit) {
        var row = new FlowPane(12, 6);
        for (var label : editing.schema().labels()) {
            row.getChildren()
                    .add(
                            Fields.tick(
                                    which + "-" + label.name(),
                                    messages.labelName(label.name()),
                                    ticked.contains(label.name()),
                                    now -> commit.accept(changed(ticked, label.name(), now))));
        }
        return Fields.titled(text("relation." + which), row);
    }

    /// In the schema's order.
    private List<String> changed(List<String> ticked, String label, boolean now) {
        var all = new ArrayList<>(ticked);
        all.remove(label);
        if (now) {
            all.add(label);
        }
        return editing.schema().labels().stream().map(Label::name).filter(all::contains).toList();
    }

    private VBox most() {
        var numbers = new ArrayList<>(IntStream.rangeClosed(0, MOST).boxed().toList());
        if (!numbers.contains(relation.maxPerSource())) {
            numbers.add(relation.maxPerSource());
        }
        return Fields.titled(
                text("relation.most"),
                Fields.choice(
                        "relation-most",
                        text("relation.most"),
                        new Choice<>(
                                numbers,
                                relation.maxPerSource(),
                                n -> n == 0 ? text("relation.any") : Integer.toString(n)),
                        n -> set(r -> r.withEnds(r.from(), r.to(), n))));
    }

    private void set(List<String> from, List<String> to) {
        set(r -> r.withEnds(from, to, r.maxPerSource()));
    }

    private void set(UnaryOperator<RelationType> change) {
        editing.revise(relation.name(), s -> Schemas.relation(s, relation.name(), change));
    }

    private String text(String key) {
        return messages.text("schema.place." + key);
    }
}
