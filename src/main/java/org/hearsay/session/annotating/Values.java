package org.hearsay.session.annotating;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Value;
import org.jspecify.annotations.Nullable;

/// The values of the selected annotation, or of the relation just made from it: which attribute the
/// digits set, and setting it.
///
/// Confined to the session's thread.
public final class Values {

    /// The attribute that digits set.
    ///
    /// @param owner id of the annotation or relation that has it
    public record Slot(Id owner, Attribute attribute) {

        /// The values that digits choose, the first by 1; empty where it takes no digits.
        public List<Value> options() {
            return attribute.type().numbered();
        }

        /// The value that a digit from 1 to 9 chooses.
        public Optional<Value> option(int digit) {
            if (attribute.type() instanceof AttributeType.WholeNumber) {
                return Optional.<Value>of(new Value.Whole(digit)).filter(options()::contains);
            }
            return options().stream().skip(digit - 1L).findFirst();
        }
    }

    private final Desk desk;
    private final Speakers speakers;
    private final ReadOnlyObjectWrapper<Slot> slot = new ReadOnlyObjectWrapper<>();

    Values(Desk desk, Speakers speakers) {
        this.desk = desk;
        this.speakers = speakers;
    }

    /// The attribute that digits set; null where they set none.
    public ReadOnlyObjectProperty<Slot> slotProperty() {
        return slot.getReadOnlyProperty();
    }

    /// Sets an attribute of the selected annotation, as a form does.
    public void set(String attribute, Value value) {
        on(attribute, found -> set(found, value));
    }

    public void clear(String attribute) {
        on(attribute, this::clear);
    }

    /// Sets the value, or clears it where it is set already.
    public void toggle(String attribute, Value value) {
        var now = desk.selected().flatMap(a -> a.attributes().find(attribute));
        if (now.filter(value::equals).isPresent()) {
            clear(attribute);
        } else {
            set(attribute, value);
        }
    }

    /// A digit on a relation: sets its first attribute that takes digits.
    public void digit(Relation relation, int digit) {
        desk.schema().relation(relation.type()).stream()
                .flatMap(t -> t.attributes().stream())
                .map(a -> new Slot(relation.id(), a))
                .filter(s -> !s.options().isEmpty())
                .findFirst()
                .ifPresent(s -> digit(s, digit));
    }

    /// Lets digits set this attribute.
    public void activate(String attribute) {
        on(attribute, slot::set);
    }

    /// Goes round the attributes.
    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    public void setNote(String note) {
        var selected = desk.selected();
        if (selected.isPresent() && !selected.get().note().equals(note) && desk.mayChange()) {
            desk.perform(Recipes.setNote(selected.get(), note));
        }
    }

    /// The attributes of an annotation, those required and without a value first.
    public List<Attribute> inOrder(Annotation annotation) {
        return order().urgentFirst(annotation);
    }

    /// Keeps the slot on what is selected.
    void follow() {
        var selected = desk.selected();
        if (selected.isEmpty()) {
            slot.set(null);
        } else if (!isOn(slot.get(), selected.get())) {
            start(selected.get());
        }
    }

    /// After a relation was made: its required attribute comes first.
    ///
    /// @return empty where it has none
    Optional<Slot> startAt(Relation relation, RelationType type) {
        var asked =
                type.attributes().stream()
                        .filter(Attribute::isRequired)
                        .findFirst()
                        .map(a -> new Slot(relation.id(), a));
        asked.ifPresent(slot::set);
        return asked;
    }

    void digit(int digit) {
        var now = slot.get();
        if (!speakers.digit(digit) && now != null) {
            digit(now, digit);
        }
    }

    private void digit(Slot now, int digit) {
        if (digit == 0) {
            clear(now);
        } else if (now.options().isEmpty()) {
            desk.say("type-value", now.attribute().name());
        } else {
            now.option(digit)
                    .ifPresentOrElse(
                            value -> set(now, value),
                            () ->
                                    desk.say(
                                            "not-a-value",
                                            now.attribute().name(),
                                            Integer.toString(digit)));
        }
    }

    private void on(String attribute, Consumer<Slot> action) {
        var selected = desk.selected();
        if (selected.isPresent()) {
            desk.schema()
                    .attribute(selected.get().label(), attribute)
                    .ifPresent(a -> action.accept(new Slot(selected.get().id(), a)));
        }
    }

    private void step(int by) {
        var selected = desk.selected();
        var all = selected.map(a -> order().all(a)).orElse(List.of());
        if (selected.isPresent() && !all.isEmpty()) {
            var now = slot.get();
            int at = now == null ? -1 : all.indexOf(now.attribute());
            int next = at < 0 ? 0 : Math.floorMod(at + by, all.size());
            slot.set(new Slot(selected.get().id(), all.get(next)));
        }
    }

    private void set(Slot target, Value value) {
        if (!desk.mayChange()) {
            return;
        }
        var name = target.attribute().name();
        if (desk.layer().find(target.owner()).orElse(null) instanceof Annotation annotation) {
            desk.perform(Recipes.setValue(annotation, name, value));
        } else if (desk.layer().find(target.owner()).orElse(null) instanceof Relation relation) {
            change(
                    relation,
                    relation.attributes().with(name, value),
                    "set-value",
                    name,
                    value.shown());
        } else {
            return;
        }
        if (target.equals(slot.get())) {
            moveOn(target);
        }
    }

    private void clear(Slot target) {
        if (!desk.mayChange()) {
            return;
        }
        var name = target.attribute().name();
        var owner = desk.layer().find(target.owner()).orElse(null);
        if (owner instanceof Annotation annotation
                && annotation.attributes().find(name).isPresent()) {
            desk.perform(Recipes.clearValue(annotation, name));
        } else if (owner instanceof Relation relation
                && relation.attributes().find(name).isPresent()) {
            change(relation, relation.attributes().without(name), "clear-value", name);
        }
    }

    /// @param words of the step's name, after the relation's type
    private void change(Relation relation, Attributes after, String key, String... words) {
        var gaps = Stream.concat(Stream.of(relation.type()), Stream.of(words));
        desk.perform(
                Transaction.of(
                        StepName.of(key, gaps.toArray(String[]::new)),
                        new Edit.Replace(relation, relation.withAttributes(after))));
    }

    private void moveOn(Slot from) {
        var selected = desk.selected();
        if (selected.isEmpty()) {
            return;
        }
        if (!from.owner().equals(selected.get().id())) {
            start(selected.get());
            return;
        }
        order().after(selected.get(), from.attribute())
                .ifPresent(a -> slot.set(new Slot(selected.get().id(), a)));
    }

    private void start(Annotation annotation) {
        slot.set(order().first(annotation).map(a -> new Slot(annotation.id(), a)).orElse(null));
    }

    /// Whether the slot is the annotation's, or that of a relation that starts at it.
    private boolean isOn(@Nullable Slot now, Annotation annotation) {
        if (now == null) {
            return false;
        }
        if (now.owner().equals(annotation.id())) {
            return order().all(annotation).contains(now.attribute());
        }
        return desk.layer().relationsOf(annotation.id()).stream()
                .anyMatch(r -> r.id().equals(now.owner()));
    }

    private AttributeOrder order() {
        return new AttributeOrder(desk.schema());
    }
}
