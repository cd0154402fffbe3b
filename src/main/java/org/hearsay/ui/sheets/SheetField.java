package org.hearsay.ui.sheets;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One thing that is known of articles: what it is for all of them, or that they differ, and what
/// the person types.
public final class SheetField {

    private final String name;
    private final List<String> before;
    private final StringProperty text;
    private boolean cleared;

    /// @param before the value of each article; empty for none
    SheetField(String name, Collection<String> before) {
        this.name = name;
        this.before = before.stream().distinct().toList();
        text = new SimpleStringProperty(differs() ? "" : this.before.getFirst());
    }

    public String name() {
        return name;
    }

    /// Whether the articles have different values.
    public boolean differs() {
        return before.size() > 1;
    }

    /// Empty where the values differ, until something is typed.
    public StringProperty textProperty() {
        return text;
    }

    /// Takes the value away from all articles, although they differ.
    public void clear() {
        cleared = true;
        text.set("");
    }

    /// The value that all shall have; empty where each keeps its own.
    public Optional<String> wanted() {
        var typed = text.get().strip();
        if (differs()) {
            return typed.isEmpty() && !cleared ? Optional.empty() : Optional.of(typed);
        }
        return typed.equals(before.getFirst()) ? Optional.empty() : Optional.of(typed);
    }
}
