package org.hearsay.ui.review.documents;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.model.Id;
import org.hearsay.settings.WindowState;
import org.hearsay.ui.review.desk.Order;
import org.hearsay.ui.support.Preferences;

/// How a project was last reviewed on this computer, kept for the next start.
///
/// Confined to the JavaFX thread.
///
/// @param project its file
public record KeptView(Preferences preferences, Path project) {

    private static final String ORDER = WindowState.REVIEW + "order";
    private static final String ALONE = WindowState.REVIEW + "alone";
    private static final String TOLD = WindowState.REVIEW + "told";

    /// The settings are written whole, so that they hold no corpus: of more, those told last.
    private static final int MOST_TOLD = 2000;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// In which order its differences were listed.
    public Order order() {
        var kept = get(ORDER);
        for (var order : Order.values()) {
            if (order.name().equals(kept)) {
                return order;
            }
        }
        return Order.TEXT;
    }

    public void keep(Order order) {
        if (order != order()) {
            put(ORDER, order.name());
        }
    }

    /// Ids of the documents in which the work of one is reviewed as it is.
    public Set<Id> alone() {
        return ids(ALONE);
    }

    /// @param documents ids
    public void keepAlone(Set<Id> documents) {
        put(ALONE, documents.stream().map(Id::toString).sorted().collect(Collectors.joining(" ")));
    }

    /// Ids of annotations of which the reviewer has seen elsewhere who made them, those told last
    /// at the end.
    public Set<Id> told() {
        return ids(TOLD);
    }

    /// @param annotations ids, those told last at the end
    public void keepTold(Collection<Id> annotations) {
        put(
                TOLD,
                annotations.stream()
                        .skip(Math.max(0, annotations.size() - MOST_TOLD))
                        .map(Id::toString)
                        .collect(Collectors.joining(" ")));
    }

    private Set<Id> ids(String name) {
        return Arrays.stream(get(name).split(" ", -1))
                .filter(id -> ID.matcher(id).matches())
                .map(Id::parse)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String get(String name) {
        return preferences
                .now()
                .recent(project)
                .map(known -> known.window().filters().getOrDefault(name, ""))
                .orElse("");
    }

    private void put(String name, String value) {
        preferences.change(all ->
                all.recent(project)
                        .map(known ->
                                all.withRecent(
                                        known.withWindow(known.window().withFilter(name, value))))
                        .orElse(all));
    }
}
