package org.hearsay.ui.schema.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Constraint.Acyclic;
import org.hearsay.schema.Constraint.Bearer;
import org.hearsay.schema.Constraint.ForbidsRelation;
import org.hearsay.schema.Constraint.RequiresRelation;
import org.hearsay.schema.Constraint.RequiresValue;
import org.hearsay.schema.Constraint.Rule;
import org.hearsay.schema.Constraint.ToDecide;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.Ways;
import org.hearsay.ui.schema.fields.Editing;
import org.hearsay.ui.schema.fields.Fields;
import org.hearsay.ui.schema.fields.Fields.Choice;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// One rule: what it asks for, of which annotations, what is said where it is broken, and the ways
/// out that are offered then.
final class RulePanel extends VBox {

    private static final int MOST = 9;

    private final Editing editing;
    private final Messages messages;
    private final Constraint constraint;
    private final Rule rule;
    private final String id;

    RulePanel(Editing editing, Messages messages, Constraint constraint) {
        super(12);
        this.editing = editing;
        this.messages = messages;
        this.constraint = constraint;
        rule = constraint.rule();
        id = "rule-" + rule.id();
        getChildren()
                .addAll(
                        head(),
                        Fields.titled(text("labels"), bearer()),
                        Fields.titled(
                                text("when"),
                                new ConditionRows(
                                        editing.schema(),
                                        messages,
                                        constraint,
                                        when -> rule(r -> r.withWhen(when)))),
                        Fields.titled(text("message"), message()),
                        Fields.titled(text("ways"), ways()));
    }

    private FlowPane head() {
        var row = new FlowPane(12, 8);
        row.getChildren()
                .addAll(
                        Fields.titled(
                                messages.text("schema.place.name"),
                                Fields.text(
                                        id + "-name",
                                        messages.text("schema.place.name"),
                                        rule.id(),
                                        this::rename)),
                        Fields.titled(text("kind"), kind()));
        row.getChildren().addAll(object());
        var remove =
                Controls.button(
                        id + "-remove",
                        messages.text("schema.place.rule.remove"),
                        () -> replace(_ -> Stream.of()));
        row.getChildren().add(Fields.titled("", remove));
        return row;
    }

    private void rename(String typed) {
        var now = typed.strip().replace(' ', '_');
        if (!now.isEmpty() && !now.equals(rule.id())) {
            set(c -> c.withRule(c.rule().withId(now)));
        }
    }

    private Control kind() {
        return Fields.choice(
                id + "-kind",
                text("kind"),
                new Choice<>(
                        RuleKind.choices(editing.schema(), constraint),
                        RuleKind.of(constraint),
                        k -> text("kind." + k.name().toLowerCase(Locale.ROOT))),
                k -> set(c -> k.from(editing.schema(), c).orElse(c)));
    }

    /// What it asks for.
    private List<Node> object() {
        return switch (constraint) {
            case RequiresRelation(_, var relation, var min) ->
                    List.of(relation(relation), least(relation, min));
            case ForbidsRelation(_, var relation) -> List.of(relation(relation));
            case Acyclic(_, var relation) -> List.of(relation(relation));
            case RequiresValue(_, var attribute) -> List.of(attribute(attribute));
            case ToDecide _ -> List.of();
        };
    }

    private Node relation(String now) {
        var all = editing.schema().relations().stream().map(RelationType::name);
        return Fields.titled(
                text("relation"),
                Fields.choice(
                        id + "-relation",
                        text("relation"),
                        new Choice<>(with(all, now), now, messages::schemaName),
                        r -> set(c -> RuleKind.about(c, r))));
    }

    private Node least(String relation, int now) {
        var numbers = with(IntStream.rangeClosed(1, MOST).boxed(), now);
        return Fields.titled(
                text("least"),
                Fields.choice(
                        id + "-least",
                        text("least"),
                        new Choice<>(numbers, now, n -> Integer.toString(n)),
                        n -> set(c -> new RequiresRelation(c.rule(), relation, n))));
    }

    private Node attribute(String now) {
        var all = Ways.attributes(editing.schema(), rule.labels()).stream().map(Attribute::name);
        return Fields.titled(
                text("attribute"),
                Fields.choice(
                        id + "-attribute",
                        text("attribute"),
                        new Choice<>(with(all, now), now, messages::schemaName),
                        a -> set(c -> new RequiresValue(c.rule(), a))));
    }

    private static <T> List<T> with(Stream<T> all, T now) {
        return Stream.concat(all, Stream.of(now)).distinct().toList();
    }

    /// What it speaks of. That links or speakers wait comes of a split alone.
    private Node bearer() {
        return constraint instanceof ToDecide(_, var bearer)
                ? switch (bearer) {
                    case Bearer.Annotations() -> labels();
                    case Bearer.Links(var relation) ->
                            Controls.label(
                                    messages.text(
                                            "schema.place.rule.links",
                                            messages.schemaName(relation)));
                    case Bearer.Speakers() ->
                            Controls.label(messages.text("schema.place.rule.speakers"));
                }
                : labels();
    }

    private FlowPane labels() {
        var row = new FlowPane(12, 6);
        for (var label : editing.schema().labels()) {
            row.getChildren()
                    .add(
                            Fields.tick(
                                    id + "-of-" + label.name(),
                                    messages.labelName(label.name()),
                                    rule.labels().contains(label.name()),
                                    now -> rule(r -> r.withLabels(changed(label.name(), now)))));
        }
        return row;
    }

    /// In the schema's order.
    private List<String> changed(String label, boolean now) {
        return editing.schema().labels().stream()
                .map(Label::name)
                .filter(l -> l.equals(label) ? now : rule.labels().contains(l))
                .toList();
    }

    private TextField message() {
        var field =
                Fields.text(
                        id + "-message",
                        text("message"),
                        rule.message(),
                        typed -> rule(r -> r.withMessage(typed.strip())));
        field.setMaxWidth(Double.MAX_VALUE);
        return field;
    }

    private Node ways() {
        var row = new FlowPane(12, 6);
        for (var way : Ways.of(editing.schema(), constraint)) {
            row.getChildren()
                    .add(
                            Fields.tick(
                                    id + "-way-" + way,
                                    WayTexts.of(way, messages),
                                    rule.fixes().contains(way),
                                    now -> rule(r -> r.withFixes(ticked(way, now)))));
        }
        return row.getChildren().isEmpty()
                ? Controls.label(text("ways.none"), "muted", "secondary")
                : row;
    }

    private List<String> ticked(String way, boolean now) {
        return Ways.of(editing.schema(), constraint).stream()
                .filter(w -> w.equals(way) ? now : rule.fixes().contains(w))
                .toList();
    }

    private void rule(UnaryOperator<Rule> change) {
        set(c -> c.withRule(change.apply(c.rule())));
    }

    private void set(UnaryOperator<Constraint> change) {
        replace(c -> Stream.of(fitting(change.apply(c))));
    }

    /// Without ways out that the rule, as it is now, has no use for.
    private Constraint fitting(Constraint changed) {
        var foreign = Ways.of(editing.schema(), constraint.withRule(rule.withFixes(List.of())));
        var possible =
                new ArrayList<>(
                        Ways.of(
                                editing.schema(),
                                changed.withRule(changed.rule().withFixes(List.of()))));
        return changed.withRule(
                changed.rule()
                        .withFixes(
                                changed.rule().fixes().stream()
                                        .filter(f -> possible.contains(f) || !foreign.contains(f))
                                        .toList()));
    }

    private void replace(java.util.function.Function<Constraint, Stream<Constraint>> change) {
        UnaryOperator<Schema> changed =
                s ->
                        s.withConstraints(
                                s.constraints().stream()
                                        .flatMap(c ->
                                                c.rule().id().equals(rule.id())
                                                        ? change.apply(c)
                                                        : Stream.of(c))
                                        .toList());
        if (!changed.apply(editing.schema()).equals(editing.schema())) {
            editing.revise(rule.id(), changed);
        }
    }

    private String text(String key) {
        return messages.text("schema.place.rule." + key);
    }
}
