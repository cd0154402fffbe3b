package org.hearsay.edit;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.model.Wording;

/// One change to a project, as data that can be applied, inverted and stored.
///
/// An edit of an item holds the whole item before and after it. Undo therefore needs no memory but
/// the edit itself, and an edit made for a state that has since changed is noticed, not guessed at.
public sealed interface Edit {

    record Add(Item item) implements Edit {}

    record Remove(Item item) implements Edit {}

    record Replace(Item before, Item after) implements Edit {
        public Replace {
            if (!before.id().equals(after.id()) || !before.home().equals(after.home())) {
                throw new IllegalArgumentException("A replacement keeps the item's id and home");
            }
        }
    }

    /// Whole documents or layers become part of the project, with everything on them. Their rows
    /// are in the project file before and after; what changes is whether they count. Imports and
    /// their undo are of this kind, so that the log does not hold a corpus twice.
    ///
    /// @param documents ids of documents, which bring all their layers
    /// @param layers ids of layers of documents that are there already
    record Attach(List<Id> documents, List<Id> layers) implements Edit {
        public Attach {
            documents = List.copyOf(documents);
            layers = List.copyOf(layers);
        }
    }

    /// The inverse of [Attach].
    record Detach(List<Id> documents, List<Id> layers) implements Edit {
        public Detach {
            documents = List.copyOf(documents);
            layers = List.copyOf(layers);
        }
    }

    /// The document has another text, and what stands in it stands elsewhere. Both texts are held,
    /// because the offsets of each item are of one of them; the project file keeps each text once.
    record Revise(Wording before, Wording after) implements Edit {
        public Revise {
            if (!before.document().equals(after.document())) {
                throw new IllegalArgumentException("Texts of two documents");
            }
        }

        private Layer layer(Layer layer) {
            var result = layer;
            for (var item : before.items()) {
                if (item.home().equals(layer.head().id())) {
                    expect(layer.find(item.id()), Optional.of(item), item);
                    result = result.without(item.id());
                }
            }
            for (var item : after.items()) {
                if (item.home().equals(layer.head().id())) {
                    expect(result.find(item.id()), Optional.empty(), item);
                    result = result.with(item);
                }
            }
            return result.withHead(head(layer.head()));
        }

        private LayerHead head(LayerHead head) {
            for (var item : before.items()) {
                if (item instanceof LayerHead was && was.id().equals(head.id())) {
                    expect(Optional.of(head), Optional.of(was), was);
                }
            }
            for (var item : after.items()) {
                if (item instanceof LayerHead is && is.id().equals(head.id())) {
                    return is;
                }
            }
            return head;
        }
    }

    default Edit inverse() {
        return switch (this) {
            case Add(var item) -> new Remove(item);
            case Remove(var item) -> new Add(item);
            case Replace(var before, var after) -> new Replace(after, before);
            case Attach(var documents, var layers) -> new Detach(documents, layers);
            case Detach(var documents, var layers) -> new Attach(documents, layers);
            case Revise(var before, var after) -> new Revise(after, before);
        };
    }

    /// The layer that the edit changes, or [Id#PROJECT].
    default Id home() {
        return switch (this) {
            case Add(var item) -> item.home();
            case Remove(var item) -> item.home();
            case Replace(_, var after) -> after.home();
            case Attach _, Detach _, Revise _ -> Id.PROJECT;
        };
    }

    /// The layer after this edit; the same where the edit is of another home.
    ///
    /// @throws EditConflictException if the layer is not in the state that this edit was made for
    default Layer applyTo(Layer layer) {
        if (this instanceof Revise revise) {
            return revise.layer(layer);
        }
        if (!home().equals(layer.head().id())) {
            return this instanceof Replace(var before, LayerHead after)
                            && before.equals(layer.head())
                    ? layer.withHead(after)
                    : layer;
        }
        return switch (this) {
            case Add(var item) -> {
                expect(layer.find(item.id()), Optional.empty(), item);
                yield layer.with(item);
            }
            case Remove(var item) -> {
                expect(layer.find(item.id()), Optional.of(item), item);
                yield layer.without(item.id());
            }
            case Replace(var before, var after) -> {
                expect(layer.find(before.id()), Optional.of(before), before);
                yield layer.with(after);
            }
            case Attach _, Detach _, Revise _ -> layer;
        };
    }

    /// The registry after this edit; the same where the edit concerns nothing in it.
    default Registry applyTo(Registry registry) {
        return switch (this) {
            case Add(var item) -> registry.with(item);
            case Remove(var item) -> registry.without(item.id());
            // A step that only marks a moment must not bring an old state back.
            case Replace(var before, var after) when before.equals(after) -> registry;
            case Replace(_, var after) -> registry.with(after);
            case Attach _, Detach _, Revise _ -> registry;
        };
    }

    private static void expect(Optional<Item> actual, Optional<Item> expected, Item item) {
        if (!actual.equals(expected)) {
            throw new EditConflictException(
                    "%s: expected %s, found %s".formatted(item.id(), expected, actual));
        }
    }
}
