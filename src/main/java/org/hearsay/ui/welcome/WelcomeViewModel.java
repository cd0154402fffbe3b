package org.hearsay.ui.welcome;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// What Welcome shows: the projects opened lately, and whether there is work going on.
public final class WelcomeViewModel {

    private static final int KEPT = 50;

    private final ObservableList<RecentEntry> recent = FXCollections.observableArrayList();
    private final FilteredList<RecentEntry> visible = new FilteredList<>(recent);
    private final StringProperty filter = new SimpleStringProperty("");
    private final StringProperty opening = new SimpleStringProperty("");
    private final BooleanProperty startsHere = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper first = new ReadOnlyBooleanWrapper(true);

    public WelcomeViewModel() {
        visible.predicateProperty().bind(filter.map(WelcomeViewModel::matching));
    }

    /// @param projects the latest first
    public void show(List<RecentEntry> projects) {
        recent.setAll(projects.stream().limit(KEPT).toList());
        first.set(recent.isEmpty());
    }

    /// Matches name or path, whatever the case.
    public StringProperty filterProperty() {
        return filter;
    }

    public ObservableList<RecentEntry> visible() {
        return visible;
    }

    /// Whether the program starts with Welcome, instead of the last project.
    public BooleanProperty startsHereProperty() {
        return startsHere;
    }

    /// Whether no project was ever opened here.
    public ReadOnlyBooleanProperty firstProperty() {
        return first.getReadOnlyProperty();
    }

    /// What is being opened, in words; empty while nothing is.
    public StringProperty openingProperty() {
        return opening;
    }

    private static Predicate<RecentEntry> matching(String query) {
        var wanted = query.strip().toLowerCase(Locale.ROOT);
        return project ->
                (project.name() + "\n" + project.file()).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
