package org.hearsay.ui.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.hearsay.project.search.Query;
import org.hearsay.ui.support.Preferences;

/// Keeps the last queries of a project for the next start: their words, and how they were meant.
/// The filters around them belong to their moment.
final class KeptQueries {

    private static final Pattern WRITTEN = Pattern.compile("(WORDS|PATTERN) (ANY|EXACT) (?s:(.+))");

    private final Preferences preferences;
    private final Path project;

    KeptQueries(Preferences preferences, Path project) {
        this.preferences = preferences;
        this.project = project;
    }

    /// Fills the list with what was kept, and keeps what it is from now on.
    void follow(ObservableList<Query> recent) {
        preferences
                .now()
                .recent(project)
                .ifPresent(known ->
                        recent.setAll(
                                known.window().searches().stream()
                                        .flatMap(text -> query(text).stream())
                                        .toList()));
        recent.addListener(
                (ListChangeListener<Query>)
                        change ->
                                keep(change.getList().stream().map(KeptQueries::written).toList()));
    }

    private void keep(List<String> queries) {
        preferences.change(all ->
                all.recent(project)
                        .map(known ->
                                all.withRecent(
                                        known.withWindow(known.window().withSearches(queries))))
                        .orElse(all));
    }

    private static String written(Query query) {
        return query.form() + " " + query.letters() + " " + query.text();
    }

    /// Empty for what another version wrote.
    private static Optional<Query> query(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var query =
                parts.group(1).equals(Query.Form.WORDS.name())
                        ? Query.words(parts.group(3))
                        : Query.pattern(parts.group(3));
        return Optional.of(query.with(Query.Letters.valueOf(parts.group(2))));
    }
}
