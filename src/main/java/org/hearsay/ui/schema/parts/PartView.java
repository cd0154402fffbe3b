package org.hearsay.ui.schema.parts;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.hearsay.schema.change.Owner;
import org.hearsay.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/// The chosen part of the schema in full. It is built anew at each change; the focus, and what was
/// being typed, stay.
public final class PartView extends VBox {

    private final Editing editing;
    private final Messages messages;
    private final MarkSamples samples;
    private final Set<String> open = new HashSet<>();

    public PartView(Editing editing, Messages messages, MarkSamples samples) {
        super(16);
        this.editing = editing;
        this.messages = messages;
        this.samples = samples;
        setId("schema-part");
    }

    public void show(@Nullable Subject subject) {
        var kept = Kept.of(this);
        getChildren().clear();
        if (subject != null) {
            build(subject);
        }
        setDisable(!editing.mayChange());
        kept.restore(this);
    }

    public void focusFirst() {
        var first = lookup(".text-field");
        if (first != null) {
            first.requestFocus();
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
        }
    }

    private Node attributes(Owner owner) {
        return new AttributesPanel(
                editing,
                messages,
                owner,
                new AttributesPanel.Opened() {
                    @Override
                    public boolean isOpen(String attribute) {
                        return open.contains(owner.text() + "." + attribute);
                    }

                    @Override
                    public void set(String attribute, boolean shown) {
                        if (shown) {
                            open.add(owner.text() + "." + attribute);
                        } else {
                            open.remove(owner.text() + "." + attribute);
                        }
                    }
                });
    }

    /// Where the focus was.
    ///
    /// @param typed what was typed and not told yet; null for nothing
    private record Kept(String id, @Nullable String typed, int caret) {

        static Kept of(Node view) {
            var scene = view.getScene();
            var owner = scene == null ? null : scene.getFocusOwner();
            if (owner == null || owner.getId() == null || !isIn(owner, view)) {
                return new Kept("", null, 0);
            }
            if (!(owner instanceof TextInputControl field)) {
                return new Kept(owner.getId(), null, 0);
            }
            var typed = Fields.isDirty(field) ? field.getText() : null;
            // It loses the focus now, which is not the person's doing.
            Fields.settle(field);
            return new Kept(owner.getId(), typed, field.getCaretPosition());
        }

        void restore(PartView view) {
            var node = id.isEmpty() ? null : find(view, id);
            if (node != null) {
                node.requestFocus();
                if (node instanceof TextInputControl field) {
                    if (typed != null) {
                        field.setText(typed);
                    }
                    field.positionCaret(Math.min(caret, field.getLength()));
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
