package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.edit.Edit;
import org.hearsay.edit.merging.Fields;
import org.hearsay.edit.merging.Identities;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.project.merge.MergeReport.Person;

/// Who of theirs is who of ours: by id, by what a person says, by name. Nobody is guessed.
final class Participants {

    private final Side ours;
    private final Side theirs;
    private final Past past;
    private final MergeChoices choices;
    private final Identities identities;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Person> lines = new ArrayList<>();
    private final Set<Id> busy = new HashSet<>();

    Participants(Side ours, Side theirs, Past past, MergeChoices choices, Identities identities) {
        this.ours = ours;
        this.theirs = theirs;
        this.past = past;
        this.choices = choices;
        this.identities = identities;
        theirs.layers().values().forEach(l -> busy.add(l.annotator()));
        theirs.comments().values().forEach(c -> busy.add(c.author()));
    }

    /// Finds out who is who.
    ///
    /// @return the edits that bring in who is new
    List<Edit> edits() {
        theirs.registry().annotators().values().forEach(this::person);
        return edits;
    }

    /// Those whose id is not known here.
    List<Person> lines() {
        return lines;
    }

    private void person(Annotator person) {
        var known = ours.registry().annotators().get(identities.of(person.id()));
        if (known != null) {
            if (known.id().equals(person.id())) {
                var base = past.item(person.id()).map(i -> i instanceof Annotator a ? a : known);
                var after = Fields.of(base, known, person);
                if (!after.equals(known)) {
                    edits.add(new Edit.Replace(known, after));
                }
            }
            return;
        }
        if (busy.contains(person.id()) || past.isKnown() && past.item(person.id()).isEmpty()) {
            stranger(person);
        }
    }

    private void stranger(Annotator person) {
        var chosen = Optional.ofNullable(choices.people().get(person.id()));
        var named = ours.registry().annotatorNamed(person.name());
        if (chosen.isEmpty() && named.isPresent()) {
            lines.add(line(person, named, true, true));
            identities.put(person.id(), named.get().id());
            return;
        }
        var other = chosen.flatMap(id -> Optional.ofNullable(ours.registry().annotators().get(id)));
        if (other.isPresent()) {
            lines.add(line(person, other, false, true));
            identities.put(person.id(), other.get().id());
            return;
        }
        lines.add(line(person, perhaps(person), false, false));
        edits.add(new Edit.Add(joining(person)));
    }

    /// The owner of another project does not own this one.
    private Annotator joining(Annotator person) {
        var role = person.role() == Annotator.Role.OWNER ? Annotator.Role.ANNOTATOR : person.role();
        var name = person.name();
        for (int n = 2; ours.registry().annotatorNamed(name).isPresent(); n++) {
            name = person.name() + " " + n;
        }
        return new Annotator(person.id(), name, person.initials(), role);
    }

    private Optional<Annotator> perhaps(Annotator person) {
        return ours.registry().annotators().values().stream()
                .filter(o -> !theirs.registry().annotators().containsKey(o.id()))
                .filter(o -> o.role() != Annotator.Role.RULES)
                .filter(o -> isLike(person, o))
                .findFirst();
    }

    private static boolean isLike(Annotator one, Annotator other) {
        var a = one.name().toLowerCase(Locale.ROOT).strip();
        var b = other.name().toLowerCase(Locale.ROOT).strip();
        return a.equals(b)
                || a.equals(initials(other))
                || b.equals(initials(one))
                || lastWord(a).equals(lastWord(b)) && a.charAt(0) == b.charAt(0);
    }

    private static String initials(Annotator person) {
        return Annotator.initialsOf(person.name()).toLowerCase(Locale.ROOT);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Person line(
            Annotator person, Optional<Annotator> other, boolean isSure, boolean taken) {
        return new Person(
                person.id(),
                person.name(),
                other.map(Annotator::id),
                other.map(Annotator::name).orElse(""),
                isSure,
                taken);
    }
}
