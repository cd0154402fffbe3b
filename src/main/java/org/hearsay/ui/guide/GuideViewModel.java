package org.hearsay.ui.guide;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearsay.ui.guide.GuidePage.Section;
import org.hearsay.ui.support.commands.KeyNames;

/// Which page of the guide is read, and what a search in it finds.
public final class GuideViewModel {

    private static final int LEAST = 2;

    private final List<GuidePage> pages;
    private final ObservableList<Section> listed = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Section> chosen = new SimpleObjectProperty<>();

    /// @param names what keys are called
    public GuideViewModel(KeyNames names) {
        var keys = new GuideKeys(names);
        pages = GuidePage.all().stream().map(page -> page.with(keys)).toList();
        query.subscribe(this::find);
        chosen.set(listed.getFirst());
    }

    public StringProperty queryProperty() {
        return query;
    }

    /// The pages or, where something is typed, the sections that have all the words of it, those
    /// with a word in their heading first.
    public ObservableList<Section> listed() {
        return listed;
    }

    /// What is read; never null.
    public ObjectProperty<Section> chosenProperty() {
        return chosen;
    }

    /// Goes where a link leads; to nothing outside the guide.
    public void follow(String destination) {
        pages.stream()
                .filter(page -> destination.startsWith(page.name()))
                .findFirst()
                .ifPresent(page -> {
                    query.set("");
                    chosen.set(page.sections().getFirst());
                });
    }

    private void find(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        if (typed.strip().length() < LEAST) {
            listed.setAll(pages.stream().map(page -> page.sections().getFirst()).toList());
            return;
        }
        var hits =
                pages.stream()
                        .flatMap(p -> p.sections().stream())
                        .filter(s -> has(s, words))
                        .toList();
        listed.setAll(
                Stream.concat(
                                hits.stream().filter(s -> isIn(s.heading(), words)),
                                hits.stream().filter(s -> !isIn(s.heading(), words)))
                        .toList());
        if (!listed.isEmpty()) {
            chosen.set(listed.getFirst());
        }
    }

    private static boolean has(Section section, String[] words) {
        var text = (section.heading() + "\n" + section.words()).toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(text::contains);
    }

    private static boolean isIn(String heading, String[] words) {
        var text = heading.toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(text::contains);
    }
}
