package org.hearsay.ui.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.settings.Owners;
import org.hearsay.edit.settings.ProjectRecipes;
import org.hearsay.edit.settings.ProjectRules;
import org.hearsay.edit.settings.ProjectRules.FirstPass;
import org.hearsay.edit.settings.ProjectRules.Suggesting;
import org.hearsay.edit.settings.ReviewRules;
import org.hearsay.model.Annotator;
import org.hearsay.model.IdSource;
import org.hearsay.model.Registry;

/// The settings that travel with a project, to be changed in one step.
public final class ProjectSheetViewModel {

    private final Registry before;
    private final Annotator self;
    private final IdSource ids;
    private final StringProperty name;
    private final ObjectProperty<FirstPass> firstPass;
    private final ObjectProperty<Suggesting> suggesting;
    private final StringProperty tags;
    private final ObjectProperty<ReviewRules.Names> reviewNames;
    private final ObjectProperty<ReviewRules.Strategy> strategy;
    private final ObjectProperty<ReviewRules.OwnWork> ownWork;
    private final List<Person> people = new ArrayList<>();

    /// @param self the person, whom the project may not know yet
    public ProjectSheetViewModel(Registry before, Annotator self, IdSource ids) {
        this.before = before;
        this.self = self;
        this.ids = ids;
        var rules = ProjectRules.of(before.head());
        name = new SimpleStringProperty(before.head().name());
        firstPass = new SimpleObjectProperty<>(rules.firstPass());
        suggesting = new SimpleObjectProperty<>(rules.suggesting());
        tags = new SimpleStringProperty(String.join(", ", rules.tags()));
        var review = ReviewRules.of(before.head());
        reviewNames = new SimpleObjectProperty<>(review.names());
        strategy = new SimpleObjectProperty<>(review.strategy());
        ownWork = new SimpleObjectProperty<>(review.ownWork());
        if (!before.annotators().containsKey(self.id())) {
            people.add(new Person(self));
        }
        before.annotators().values().stream()
                .filter(a -> a.role() != Annotator.Role.RULES)
                .forEach(a -> people.add(new Person(a)));
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<FirstPass> firstPassProperty() {
        return firstPass;
    }

    public ObjectProperty<Suggesting> suggestingProperty() {
        return suggesting;
    }

    public ObjectProperty<ReviewRules.Names> reviewNamesProperty() {
        return reviewNames;
    }

    public ObjectProperty<ReviewRules.Strategy> strategyProperty() {
        return strategy;
    }

    public ObjectProperty<ReviewRules.OwnWork> ownWorkProperty() {
        return ownWork;
    }

    /// With commas between them.
    public StringProperty tagsProperty() {
        return tags;
    }

    public List<Person> people() {
        return List.copyOf(people);
    }

    /// Somebody who is to join the project, once they have a name.
    public Person addPerson() {
        var person = new Person(new Annotator(ids.next(), "", "", Annotator.Role.ANNOTATOR));
        people.add(person);
        return person;
    }

    /// Names of the owners, who alone change these settings; empty where anybody may, because there
    /// is none or the person is one.
    public String owners() {
        return Owners.includes(before, self.id()) ? "" : Owners.names(before);
    }

    /// Whether it can be kept: with a name, and no two people of the same one.
    public boolean isComplete() {
        var names = new HashSet<String>();
        before.annotators().values().stream()
                .filter(a -> a.role() == Annotator.Role.RULES)
                .forEach(a -> names.add(a.name()));
        return !name.get().isBlank()
                && people.stream()
                        .map(Person::wanted)
                        .flatMap(Optional::stream)
                        .map(Annotator::name)
                        .allMatch(names::add);
    }

    /// Empty where nothing is changed.
    public Optional<Transaction> step() {
        var rules =
                new ProjectRules(firstPass.get(), suggesting.get(), ProjectRules.split(tags.get()));
        var review = new ReviewRules(reviewNames.get(), strategy.get(), ownWork.get());
        return ProjectRecipes.change(
                before,
                review.in(rules.in(before.head(), name.get())),
                people.stream()
                        .map(Person::wanted)
                        .flatMap(Optional::stream)
                        // Nobody joins by being looked at.
                        .filter(a -> before.annotators().containsKey(a.id()) || !a.equals(self))
                        .toList());
    }

    /// A line about somebody.
    public static final class Person {

        private final Annotator known;
        private final StringProperty typedName;
        private final ObjectProperty<Annotator.Role> role;

        Person(Annotator known) {
            this.known = known;
            typedName = new SimpleStringProperty(known.name());
            role = new SimpleObjectProperty<>(known.role());
        }

        /// That of somebody whom the project knows stays: it is how the program knows them again.
        public StringProperty nameProperty() {
            return typedName;
        }

        public ObjectProperty<Annotator.Role> roleProperty() {
            return role;
        }

        public boolean isNew() {
            return known.name().isEmpty();
        }

        /// Empty for a line without a name.
        private Optional<Annotator> wanted() {
            var typed = typedName.get().strip();
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            var named =
                    isNew()
                            ? new Annotator(
                                    known.id(), typed, Annotator.initialsOf(typed), known.role())
                            : known;
            return Optional.of(named.withRole(role.get()));
        }
    }
}
