package org.hearsay.ui.spans;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Span;

/// All annotations of the shown layer in text order, each one step further in than the one that
/// contains it.
public final class SpanListViewModel {

    private static final int WORDS_SHOWN = 120;

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final FilteredList<Row> visible = new FilteredList<>(rows);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Narrowing> narrowing =
            new SimpleObjectProperty<>(new Narrowing.All());
    private final ObjectProperty<Set<Id>> wrong = new SimpleObjectProperty<>(Set.of());

    public SpanListViewModel() {
        visible.predicateProperty()
                .bind(Bindings.createObjectBinding(this::predicate, filter, narrowing, wrong));
    }

    /// Matches label, words or note, whatever the case.
    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<Narrowing> narrowingProperty() {
        return narrowing;
    }

    /// All rows, whatever the list is narrowed by.
    List<Row> all() {
        return Collections.unmodifiableList(rows);
    }

    /// @param ids of the annotations on which something is wrong
    public void showProblems(Set<Id> ids) {
        wrong.set(Set.copyOf(ids));
    }

    public ObservableList<Row> visible() {
        return visible;
    }

    public int size() {
        return rows.size();
    }

    public void show(Layer layer, DocumentText text) {
        var found = new ArrayList<Row>(layer.annotations().size());
        var open = new ArrayDeque<Span>();
        for (var annotation : layer.annotations()) {
            var hull = annotation.anchor().hull();
            while (!open.isEmpty() && !open.peek().covers(hull)) {
                open.pop();
            }
            found.add(new Row(annotation, open.size(), text));
            open.push(hull);
        }
        rows.setAll(found);
    }

    public void clear() {
        rows.clear();
    }

    private Predicate<Row> predicate() {
        var chosen = narrowing.get();
        var problems = wrong.get();
        return matching(filter.get()).and(row -> chosen.keeps(row.annotation(), problems));
    }

    private static Predicate<Row> matching(String query) {
        var wanted = query.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return _ -> true;
        }
        return row ->
                (row.annotation().label() + "\n" + row.words() + "\n" + row.annotation().note())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    /// A line of the list. Its words are cut out where it is shown only: there may be thousands.
    ///
    /// @param depth how many annotations contain it, as far as they nest properly
    /// @param text of the document
    public record Row(Annotation annotation, int depth, DocumentText text) {

        /// What it covers, cut where it is long.
        public String words() {
            var words = text.at(annotation.anchor()).replace('\n', ' ');
            return words.length() <= WORDS_SHOWN ? words : words.substring(0, WORDS_SHOWN) + "…";
        }
    }
}
