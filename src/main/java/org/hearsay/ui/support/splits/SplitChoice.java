package org.hearsay.ui.support.splits;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hearsay.dataset.split.GroupBy;
import org.hearsay.dataset.split.Shared;
import org.hearsay.dataset.split.Splitting;

/// Which splits somebody wants, as it is chosen and typed.
public final class SplitChoice {

    private final ObjectProperty<Division> division;
    private final StringProperty plan;
    private final ObjectProperty<GroupBy> by = new SimpleObjectProperty<>(GroupBy.ARTICLE);
    private final ObjectProperty<Shared> shared = new SimpleObjectProperty<>(Shared.JOIN);
    private final StringProperty seed = new SimpleStringProperty("1");

    /// @param first what is chosen first
    public SplitChoice(Division first) {
        division = new SimpleObjectProperty<>(first);
        plan = new SimpleStringProperty(first.usual());
        division.subscribe((_, now) -> plan.set(now.usual()));
    }

    public ObjectProperty<Division> divisionProperty() {
        return division;
    }

    /// What is typed for the division: sizes, a number, a day.
    public StringProperty planProperty() {
        return plan;
    }

    public ObjectProperty<GroupBy> byProperty() {
        return by;
    }

    public ObjectProperty<Shared> sharedProperty() {
        return shared;
    }

    public StringProperty seedProperty() {
        return seed;
    }

    /// All that can change.
    public Stream<Property<?>> properties() {
        return Stream.of(division, plan, by, shared, seed);
    }

    /// Chooses what was chosen earlier.
    public void take(Splitting.Choice wanted) {
        var way = Division.of(wanted.plan());
        division.set(way);
        plan.set(Division.written(wanted.plan()));
        by.set(wanted.by());
        shared.set(wanted.shared());
        seed.set(Long.toString(wanted.seed()));
    }

    /// While a field says nothing that can be done.
    public BooleanBinding isUnclear() {
        return Bindings.createBooleanBinding(
                () -> choice().isEmpty(), properties().toArray(Observable[]::new));
    }

    /// Empty while a field says nothing that can be done.
    public Optional<Splitting.Choice> choice() {
        try {
            long number = Long.parseLong(seed.get().strip());
            return division.get()
                    .plan(plan.get())
                    .map(p -> new Splitting.Choice(p, by.get(), shared.get(), number));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
