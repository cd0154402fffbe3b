package org.hearsay.ui.palette;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the palette finds, and what was used lately. One for a window; outlives its view.
public final class PaletteViewModel {

    private static final int SHOWN = 60;
    private static final int REMEMBERED = 12;

    private final List<PaletteSource> sources;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);
    private final Deque<String> lately = new ArrayDeque<>();

    public PaletteViewModel(List<PaletteSource> sources) {
        this.sources = List.copyOf(sources);
        query.subscribe(this::find);
    }

    public StringProperty queryProperty() {
        return query;
    }

    /// The best first; where nothing is typed, what was used lately or else what can be done.
    public ObservableList<PaletteEntry> found() {
        return found;
    }

    /// Index of the entry that Enter takes; -1 where there is none.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Starts anew.
    public void open() {
        if (query.get().isEmpty()) {
            find("");
        } else {
            query.set("");
        }
    }

    /// Moves the choice, round the ends.
    public void step(int by) {
        if (!found.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + by, found.size()));
        }
    }

    public void choose(int index) {
        chosen.set(index);
    }

    /// The chosen entry, which is remembered as used; empty where it cannot be done now.
    public Optional<PaletteEntry> take() {
        if (chosen.get() < 0 || chosen.get() >= found.size()) {
            return Optional.empty();
        }
        var entry = found.get(chosen.get());
        if (!entry.isPossible()) {
            return Optional.empty();
        }
        lately.remove(entry.id());
        lately.addFirst(entry.id());
        if (lately.size() > REMEMBERED) {
            lately.removeLast();
        }
        return Optional.of(entry);
    }

    private void find(String typed) {
        var asked = typed.stripLeading();
        var own =
                sources.stream()
                        .filter(s -> !asked.isEmpty() && s.prefix() == asked.charAt(0))
                        .findFirst();
        var words = own.isPresent() ? asked.substring(1).strip() : asked.strip();
        var entries =
                own.map(Stream::of)
                        .orElseGet(() -> sources.stream().filter(PaletteSource::everywhere))
                        .flatMap(s -> s.entries().of(words).stream())
                        .toList();
        found.setAll(words.isEmpty() && own.isEmpty() ? recent(entries) : ranked(words, entries));
        chosen.set(found.isEmpty() ? -1 : 0);
    }

    /// Before anything was used, what can be done now: an empty list would teach nothing.
    private List<PaletteEntry> recent(List<PaletteEntry> entries) {
        var used = lately.stream().toList();
        if (used.isEmpty()) {
            return entries.stream().filter(PaletteEntry::isPossible).limit(SHOWN).toList();
        }
        return entries.stream()
                .filter(e -> used.contains(e.id()))
                .sorted(Comparator.comparingInt(e -> used.indexOf(e.id())))
                .toList();
    }

    private List<PaletteEntry> ranked(String words, List<PaletteEntry> entries) {
        var used = lately.stream().toList();
        var hits = new ArrayList<Hit>();
        for (var entry : entries) {
            Ranking.of(words, entry.title())
                    .ifPresent(rank -> hits.add(new Hit(entry, rank, place(used, entry))));
        }
        hits.sort(
                Comparator.comparingInt(Hit::tier)
                        .thenComparing(Hit::isPossible, Comparator.reverseOrder())
                        .thenComparingInt(Hit::rank)
                        .thenComparingInt(Hit::recency));
        return hits.stream().limit(SHOWN).map(Hit::entry).toList();
    }

    private static int place(List<String> used, PaletteEntry entry) {
        int at = used.indexOf(entry.id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /// Where two answer alike, the one that can be done now comes first: Enter takes it.
    private record Hit(PaletteEntry entry, int rank, int recency) {

        int tier() {
            return Ranking.tier(rank);
        }

        boolean isPossible() {
            return entry.isPossible();
        }
    }
}
