package org.hearsay.ui.problems;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.problem.Problem;
import org.hearsay.text.DocumentText;
import org.jspecify.annotations.Nullable;

/// The problems of the layer shown in reading order, filtered, and the one that is being looked at.
public final class ProblemListViewModel {

    private static final int WORDS_SHOWN = 120;

    private final ProblemTexts texts;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final FilteredList<Row> visible = new FilteredList<>(rows);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Row> current = new ReadOnlyObjectWrapper<>();

    public ProblemListViewModel(ProblemTexts texts) {
        this.texts = texts;
        visible.predicateProperty().bind(filter.map(ProblemListViewModel::matching));
    }

    /// Matches message, label or words, whatever the case.
    public StringProperty filterProperty() {
        return filter;
    }

    public ObservableList<Row> visible() {
        return visible;
    }

    /// The problem that the ways out are offered for; null for none.
    public ReadOnlyObjectProperty<@Nullable Row> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public int size() {
        return rows.size();
    }

    /// Keeps looking at the same problem where it is still there, and otherwise at what else is
    /// wrong with the same annotation.
    public void show(List<Problem> problems, Layer layer, DocumentText text) {
        var before = current.get();
        var found =
                problems.stream()
                        .flatMap(p ->
                                layer.annotation(p.annotation()).stream()
                                        .map(a -> new Row(p, a, text, texts)))
                        .toList();
        if (!found.equals(rows)) {
            rows.setAll(found);
        }
        if (before != null) {
            var same = found.stream().filter(before::isSame).findFirst();
            current.set(same.isPresent() ? same.get() : firstOf(before.annotation().id()));
        }
    }

    public void clear() {
        rows.clear();
        current.set(null);
    }

    public void look(@Nullable Row row) {
        current.set(row);
    }

    /// Looks at a problem of the annotation that is selected now; stays where it looks at one of
    /// its problems already.
    public void follow(@Nullable Id selected) {
        var now = current.get();
        if (now == null || !now.annotation().id().equals(selected)) {
            current.set(selected == null ? null : firstOf(selected));
        }
    }

    private @Nullable Row firstOf(Id annotation) {
        return rows.stream()
                .filter(r -> r.annotation().id().equals(annotation))
                .findFirst()
                .orElse(null);
    }

    private static Predicate<Row> matching(String query) {
        var wanted = query.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return _ -> true;
        }
        return row ->
                (row.message() + "\n" + row.annotation().label() + "\n" + row.words())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    /// A line of the list. It is put into words where it is shown only: there may be thousands.
    ///
    /// @param text of the document
    public record Row(
            Problem problem, Annotation annotation, DocumentText text, ProblemTexts texts) {

        /// What is wrong.
        public String message() {
            return texts.of(problem);
        }

        /// What the annotation covers, cut where it is long.
        public String words() {
            if (annotation.anchor().end() > text.length()) {
                return "";
            }
            var words = text.at(annotation.anchor()).replace('\n', ' ');
            return words.length() <= WORDS_SHOWN ? words : words.substring(0, WORDS_SHOWN) + "…";
        }

        boolean isSame(Row other) {
            return problem.rule().equals(other.problem.rule())
                    && problem.arguments().equals(other.problem.arguments())
                    && annotation.id().equals(other.annotation.id());
        }
    }
}
