package org.hearsay.session.annotating;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.session.speakers.Naming;

/// Whom mentions mean. A new mention whose name is one speaker's alone is linked by itself; a
/// surname is proposed; several are offered; otherwise there is somebody new.
///
/// Confined to the session's thread.
public final class Speakers {

    /// What the origin of an annotation says while nobody has confirmed whom it means.
    public static final String BY_ALIAS = "alias";

    private static final int DIGITS = 9;

    private final Desk desk;
    private final SpeakerLinks links;
    private final ReadOnlyObjectWrapper<List<Entity>> offers =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<LongerName> longerName = new ReadOnlyObjectWrapper<>();

    Speakers(Desk desk) {
        this.desk = desk;
        links = new SpeakerLinks(desk);
    }

    /// A fuller name than the one that a speaker goes by.
    public record LongerName(Id entity, String before, String name) {}

    /// Whom the selected annotation may mean, likeliest first; empty where that is settled or
    /// nobody fits. Where there are several, a digit chooses.
    public ReadOnlyObjectProperty<List<Entity>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /// The fuller name that the last link brought; null where it brought none.
    public ReadOnlyObjectProperty<LongerName> longerNameProperty() {
        return longerName.getReadOnlyProperty();
    }

    /// The selected annotation's words, where it can refer to a speaker.
    public Optional<String> mention() {
        return selected().map(links::words);
    }

    /// The name that somebody new would have; empty where nothing is selected that can refer to
    /// one.
    public String suggestedName() {
        return selected().map(links::nameFor).orElse("");
    }

    /// Links the selected annotation to the likeliest speaker; where it is linked by itself,
    /// confirms that; where it is linked, goes on to the next who fits.
    public void same() {
        selected()
                .ifPresentOrElse(
                        mention -> {
                            if (desk.mayChange()) {
                                same(mention);
                            }
                        },
                        () -> desk.say("speaker-no-mention"));
    }

    /// Links the selected annotation, and learns its words as a name of the speaker.
    public void choose(Id entity) {
        var chosen = links.registry().entity(entity);
        chosen.ifPresent(who -> withMention(a -> link(a, who, links.alias(a, who))));
    }

    /// Links the selected annotation to somebody new.
    ///
    /// @param name not blank
    public void chooseNew(String name) {
        withMention(a -> linkNew(a, name.strip()));
    }

    /// Calls a speaker by the fuller name; the name until now becomes an alias.
    public void take(LongerName fuller) {
        var entity = links.registry().entity(fuller.entity());
        if (entity.isPresent() && desk.mayChange()) {
            var before = entity.get();
            var after =
                    before.withName(fuller.name())
                            .withAliases(before.names())
                            .changedAt(desk.document().stamp().changed());
            desk.perform(
                    Transaction.of(
                            StepName.of("rename-speaker", before.name(), after.name()),
                            new Edit.Replace(before, after)));
        }
    }

    /// The selected annotation, which was linked by itself, does not mean who it is linked to.
    public void turnDown() {
        var mention = unconfirmed();
        if (mention.isEmpty()) {
            desk.say("speaker-not-by-itself");
        } else if (desk.mayChange()) {
            var name = Naming.meant(mention.get()).flatMap(links.registry()::entity);
            links.turnDown(mention.get(), name.map(Entity::name).orElse(""));
            desk.sayWithUndo(
                    "speaker-turned-down",
                    mention.get().label(),
                    name.map(Entity::name).orElse(""));
        }
    }

    /// The selected annotation, where it was linked by itself and nobody has confirmed that.
    Optional<Annotation> unconfirmed() {
        return selected().filter(links::isByAlias).filter(a -> Naming.meant(a).isPresent());
    }

    /// Chooses among several offers; 0 turns down whom the mention was linked to by itself.
    ///
    /// @return whether the digit means one of them
    boolean digit(int digit) {
        if (digit == 0 && unconfirmed().isPresent()) {
            turnDown();
            return true;
        }
        var now = offers.get();
        if (now.size() < 2 || digit < 1 || digit > Math.min(DIGITS, now.size())) {
            return false;
        }
        // A name that several share is nobody's for good.
        withMention(a -> link(a, now.get(digit - 1), Optional.empty()));
        return true;
    }

    /// Keeps the offers on what is selected.
    void follow() {
        offers.set(
                selected()
                        .filter(a -> Naming.meant(a).isEmpty())
                        .filter(_ -> desk.document().block().isEmpty())
                        .map(links::candidates)
                        .orElse(List.of()));
    }

    SpeakerLinks links() {
        return links;
    }

    /// Says what became of a new annotation.
    void tellAdded(Annotation made) {
        var meant = Naming.meant(made).flatMap(links.registry()::entity);
        if (meant.isPresent()) {
            var key = links.isFresh(made) ? "speaker-new" : "speaker-linked";
            desk.sayWithUndo(key, made.label(), meant.get().name());
        } else if (offers.get().size() > 1) {
            desk.sayWithUndo("speaker-several", made.label(), numbered());
        } else if (!offers.get().isEmpty()) {
            desk.sayWithUndo("speaker-likely", made.label(), offers.get().getFirst().name());
        } else {
            desk.sayWithUndo("added", made.label());
        }
    }

    private void same(Annotation mention) {
        var meant = Naming.meant(mention);
        if (meant.isPresent() && links.isByAlias(mention)) {
            links.confirm(mention);
            var name = meant.flatMap(links.registry()::entity).map(Entity::name);
            desk.sayWithUndo("speaker-confirmed", mention.label(), name.orElse(""));
            return;
        }
        var fit = links.candidates(mention);
        var next = next(fit, meant);
        if (next.isPresent()) {
            var alias =
                    fit.size() == 1 ? links.alias(mention, next.get()) : Optional.<String>empty();
            link(mention, next.get(), alias);
        } else if (meant.isEmpty() && links.bringsSomebody(mention)) {
            linkNew(mention, links.nameFor(mention));
        } else {
            desk.say("speaker-nobody-else");
        }
    }

    /// The one after whom it means now, around the end; empty where there is no other.
    private static Optional<Entity> next(List<Entity> fit, Optional<Id> meant) {
        if (fit.isEmpty()) {
            return Optional.empty();
        }
        int now = meant.map(id -> fit.stream().map(Entity::id).toList().indexOf(id)).orElse(-1);
        return fit.size() == 1 && now == 0
                ? Optional.empty()
                : Optional.of(fit.get((now + 1) % fit.size()));
    }

    private void link(Annotation mention, Entity entity, Optional<String> alias) {
        links.link(mention, entity, alias);
        desk.sayWithUndo("speaker-linked", mention.label(), entity.name());
        longerName.set(
                alias.filter(name -> links.isFuller(name, entity))
                        .map(name -> new LongerName(entity.id(), entity.name(), name))
                        .orElse(null));
    }

    private void linkNew(Annotation mention, String name) {
        links.linkNew(mention, name);
        desk.sayWithUndo("speaker-new", mention.label(), name);
    }

    private Optional<Annotation> selected() {
        return desk.selected().filter(a -> links.attribute(a).isPresent());
    }

    private void withMention(Consumer<Annotation> action) {
        selected().filter(_ -> desk.mayChange()).ifPresent(action);
    }

    private String numbered() {
        var names = offers.get();
        return IntStream.range(0, Math.min(DIGITS, names.size()))
                .mapToObj(i -> (i + 1) + " " + names.get(i).name())
                .collect(Collectors.joining(", "));
    }
}
