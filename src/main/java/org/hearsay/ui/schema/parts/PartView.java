package org.hearsay.ui.schema.parts;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.hearsay.schema.change.Owner;
import org.hearsay.ui.schema.fields.Editing;
import org.hearsay.ui.schema.fields.Fields;
import org.hearsay.ui.schema.fields.Opened;
import org.hearsay.ui.schema.rules.RolesPanel;
import org.hearsay.ui.schema.rules.RulesPanel;
import org.hearsay.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/// The chosen part of the schema in full. It is built anew at each change; the focus, and what was
/// being typed, stay.
public final class PartView extends VBox {

    private final Editing editing;
    private final Messages messages;
    private final MarkSamples samples;
    private final Set<String> open = new HashSet<>();
    private boolean isAwaited;
    private Kept waiting = Kept.NOTHING;

    public PartView(Editing editing, Messages messages, MarkSamples samples) {
        super(16);
        this.editing = editing;
        this.messages = messages;
        this.samples = samples;
        setId("schema-part");
    }

    public void show(@Nullable Subject subject) {
        var kept = Kept.of(this).or(waiting);
        getChildren().clear();
        if (subject != null) {
            build(subject);
        }
        setDisable(!editing.mayChange());
        // Under its old name a renamed part is no more; it is shown again under the new one.
        waiting = getChildren().isEmpty() ? kept : Kept.NOTHING;
        kept.restore(this);
        if (isAwaited) {
            focusFirst();
        }
    }

    /// The first field gets the focus, now or, if nothing is shown yet, once it is.
    public void focusFirst() {
        isAwaited = getChildren().isEmpty();
        switch (lookup(".text-field")) {
            case TextInputControl field -> {
                field.requestFocus();
                field.selectAll();
            }
            case null, default -> {
                var button = lookup(".button");
                if (button != null) {
                    button.requestFocus();
                }
            }
        }
    }

    private void build(Subject subject) {
        var schema = editing.schema();
        switch (subject) {
            case Subject.OfLabel(var name) ->
                    schema.label(name)
                            .ifPresent(l ->
                                    getChildren()
                                            .setAll(
                                                    new LabelPanel(editing, messages, l),
                                                    attributes(new Owner.OfLabel(name)),
                                                    new GuidelinePanel(
                                                            editing, messages, l, samples)));
            case Subject.OfRelation(var name) ->
                    schema.relation(name)
                            .ifPresent(r ->
                                    getChildren()
                                            .setAll(
                                                    new RelationPanel(editing, messages, r),
                                                    attributes(new Owner.OfRelation(name))));
            case Subject.Common() -> getChildren().setAll(attributes(new Owner.OfAll()));
            case Subject.Speakers() -> getChildren().setAll(attributes(new Owner.OfSpeakers()));
            case Subject.Rules() ->
                    getChildren().setAll(new RulesPanel(editing, messages, opened("rule")));
            case Subject.Roles() -> getChildren().setAll(new RolesPanel(editing, messages));
        }
    }

    private Node attributes(Owner owner) {
        return new AttributesPanel(editing, messages, owner, opened(owner.text()));
    }

    /// @param of whose folded parts they are
    private Opened opened(String of) {
        return new Opened() {
            @Override
            public boolean isOpen(String name) {
                return open.contains(of + "." + name);
            }

            @Override
            public void set(String name, boolean shown) {
                if (shown) {
                    open.add(of + "." + name);
                } else {
                    open.remove(of + "." + name);
                }
            }
        };
    }

    /// Where the focus was.
    ///
    /// @param typed what was typed and not told yet; null for nothing
    private record Kept(String id, @Nullable String typed, int anchor, int caret) {

        static final Kept NOTHING = new Kept("", null, 0, 0);

        Kept or(Kept other) {
            return id.isEmpty() ? other : this;
        }

        static Kept of(Node view) {
            var scene = view.getScene();
            var owner = scene == null ? null : scene.getFocusOwner();
            if (owner == null || owner.getId() == null || !isIn(owner, view)) {
                return NOTHING;
            }
            if (!(owner instanceof TextInputControl field)) {
                return new Kept(owner.getId(), null, 0, 0);
            }
            var typed = Fields.isDirty(field) ? field.getText() : null;
            // It loses the focus now, which is not the person's doing.
            Fields.settle(field);
            return new Kept(owner.getId(), typed, field.getAnchor(), field.getCaretPosition());
        }

        void restore(PartView view) {
            if (id.isEmpty()) {
                return;
            }
            // What is folded out takes its content in only now, and what is in no window gets no
            // focus.
            view.applyCss();
            view.layout();
            var node = find(view, id);
            if (node != null) {
                node.requestFocus();
                if (node instanceof TextInputControl field) {
                    if (typed != null) {
                        field.setText(typed);
                    }
                    field.selectRange(
                            Math.min(anchor, field.getLength()),
                            Math.min(caret, field.getLength()));
                }
            }
        }

        /// By id and not by selector, since names of the schema are part of ids.
        private static @Nullable Node find(Node in, String id) {
            if (id.equals(in.getId())) {
                return in;
            }
            if (in instanceof javafx.scene.Parent parent) {
                for (var child : parent.getChildrenUnmodifiable()) {
                    var found = find(child, id);
                    if (found != null) {
                        return found;
                    }
                }
            }
            return null;
        }

        private static boolean isIn(Node node, Node ancestor) {
            for (Node at = node; at != null; at = at.getParent()) {
                if (at.equals(ancestor)) {
                    return true;
                }
            }
            return false;
        }
    }
}
