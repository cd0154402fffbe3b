package org.hearsay.ui.suggestions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearsay.model.Id;
import org.hearsay.project.suggest.OpenSuggestion;
import org.jspecify.annotations.Nullable;

/// The suggestions of the article in reading order, or those of all listed articles, the least sure
/// first, and which of them is being looked at.
public final class SuggestionListViewModel {

    private final ObservableList<OpenSuggestion> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ARTICLE);
    private final ReadOnlyObjectWrapper<@Nullable OpenSuggestion> current =
            new ReadOnlyObjectWrapper<>();

    /// What is listed.
    public enum Scope {
        ARTICLE,
        ALL
    }

    public ObservableList<OpenSuggestion> rows() {
        return rows;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// The one that the keys of the article mean; null for none.
    public ReadOnlyObjectProperty<@Nullable OpenSuggestion> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Takes over what the document at work has now. In the list over all articles, what was
    /// decided goes, and the others keep their order.
    public void show(Id document, List<OpenSuggestion> open) {
        if (scope.get() == Scope.ARTICLE) {
            var found = open.stream().sorted(Comparator.comparing(s -> s.annotation().anchor()));
            setAll(found.toList());
        } else {
            var ids = open.stream().map(s -> s.annotation().id()).toList();
            rows.removeIf(s -> s.document().equals(document) && !ids.contains(s.annotation().id()));
        }
    }

    public void setAll(List<OpenSuggestion> found) {
        if (!found.equals(rows)) {
            rows.setAll(found);
        }
    }

    public void clear() {
        rows.clear();
        current.set(null);
    }

    /// @param suggestion id; null for none
    public void follow(@Nullable Id suggestion) {
        current.set(
                rows.stream()
                        .filter(s -> s.annotation().id().equals(suggestion))
                        .findFirst()
                        .orElse(null));
    }

    /// The row so many places further, where there is one.
    public Optional<OpenSuggestion> neighbour(@Nullable Id suggestion, int step) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).annotation().id().equals(suggestion)) {
                int next = i + step;
                return next >= 0 && next < rows.size()
                        ? Optional.of(rows.get(next))
                        : Optional.empty();
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }
}
