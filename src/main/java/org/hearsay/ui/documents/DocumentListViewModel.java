package org.hearsay.ui.documents;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.jspecify.annotations.Nullable;

/// The documents of the project as one annotator sees them: filtered, sorted, with how far each is.
public final class DocumentListViewModel {

    private final ObservableList<DocumentRow> rows;
    private final FilteredList<DocumentRow> filtered;
    private final SortedList<DocumentRow> visible;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.ALL);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.IMPORT);
    private final ReadOnlyObjectWrapper<Map<Facet, String>> facets =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<Optional<Set<Id>>> only =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty commented = new SimpleBooleanProperty();
    private final ObjectProperty<Others> others = new SimpleObjectProperty<>(Others.NONE);
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private final Id own;

    /// @param rows kept up to date by the session
    /// @param own id of the annotator whose work the states are of
    public DocumentListViewModel(ObservableList<DocumentRow> rows, Id own) {
        this.rows = rows;
        this.own = own;
        filtered = new FilteredList<>(rows);
        visible = new SortedList<>(filtered);
        filtered.predicateProperty()
                .bind(
                        Bindings.createObjectBinding(
                                this::predicate, filter, state, facets, only, commented, others));
        visible.comparatorProperty().bind(order.map(this::comparator));
        filtered.addListener((ListChangeListener<DocumentRow>) _ -> count());
        count();
    }

    /// Matches the title, whatever the case.
    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<State> stateProperty() {
        return state;
    }

    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /// The only documents that are listed; empty for no such limit.
    public ObjectProperty<Optional<Set<Id>>> onlyProperty() {
        return only;
    }

    /// What the person may know of others' work.
    public ObjectProperty<Others> othersProperty() {
        return others;
    }

    /// Whether only documents with open comments are listed.
    public BooleanProperty commentedProperty() {
        return commented;
    }

    /// Threads of comments on the document that are not resolved, as far as the person may know.
    public int openComments(DocumentRow row) {
        return others.get().openComments(row);
    }

    /// The values by which the list is narrowed.
    public ReadOnlyObjectProperty<Map<Facet, String>> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /// @param value nothing for any
    public void narrow(Facet facet, String value) {
        var changed = new EnumMap<Facet, String>(Facet.class);
        changed.putAll(facets.get());
        if (value.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, value);
        }
        facets.set(Collections.unmodifiableMap(changed));
    }

    /// The values that documents of the project have, sorted.
    public List<String> values(Facet facet) {
        var known = others.get();
        return rows.stream()
                .flatMap(row -> known.values(facet, row).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// What the list shows, to be remembered.
    public Map<String, String> filters() {
        var all = new TreeMap<String, String>();
        all.put("text", filter.get());
        all.put("state", state.get().name());
        all.put("order", order.get().name());
        all.put("commented", Boolean.toString(commented.get()));
        facets.get().forEach((facet, value) -> all.put(facet.text(), value));
        return all;
    }

    /// Goes on with what was remembered; what makes no sense is left as it is.
    public void restore(Map<String, String> remembered) {
        filter.set(remembered.getOrDefault("text", ""));
        named(State.values(), remembered.get("state")).ifPresent(state::set);
        commented.set(Boolean.parseBoolean(remembered.get("commented")));
        named(Order.values(), remembered.get("order")).ifPresent(order::set);
        for (var facet : Facet.values()) {
            narrow(facet, remembered.getOrDefault(facet.text(), ""));
        }
    }

    public ObservableList<DocumentRow> visible() {
        return visible;
    }

    /// How many of the visible documents are done.
    public ReadOnlyIntegerProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public boolean isEmptyProject() {
        return rows.isEmpty();
    }

    public LayerHead.Status status(DocumentRow row) {
        return ownLayer(row)
                .map(layer -> layer.head().status())
                .orElse(LayerHead.Status.NOT_STARTED);
    }

    /// Annotations on the annotator's own layer.
    public int annotations(DocumentRow row) {
        return ownLayer(row).map(DocumentRow.LayerCount::annotations).orElse(0);
    }

    /// Whether the annotator has read it all and found nothing.
    public boolean isNegative(DocumentRow row) {
        return annotations(row) == 0
                && ownLayer(row).filter(layer -> layer.head().readTo() > 0).isPresent()
                && isDone(row);
    }

    /// How many layers others have made that the person may look at.
    public int otherLayers(DocumentRow row) {
        var known = others.get().sight().shown(row);
        return (int) known.layers().stream().filter(l -> !isOwn(l)).count();
    }

    /// The visible document `distance` places after `from`, or the first one where `from` is not
    /// visible.
    public Optional<Id> neighbour(@Nullable Id from, int distance) {
        var ids = visible.stream().map(row -> row.document().id()).toList();
        int at = from == null ? -1 : ids.indexOf(from);
        if (at < 0) {
            return ids.stream().findFirst();
        }
        int wanted = at + distance;
        return wanted >= 0 && wanted < ids.size() ? Optional.of(ids.get(wanted)) : Optional.empty();
    }

    /// The next visible document that is not done, searched from `from` on and around the end.
    public Optional<Id> nextNotDone(Id from) {
        List<DocumentRow> all = List.copyOf(visible);
        int at = all.stream().map(row -> row.document().id()).toList().indexOf(from);
        for (int i = 1; i <= all.size(); i++) {
            var row = all.get((Math.max(at, 0) + i) % all.size());
            if (!row.document().id().equals(from) && !isDone(row)) {
                return Optional.of(row.document().id());
            }
        }
        return Optional.empty();
    }

    private Optional<DocumentRow.LayerCount> ownLayer(DocumentRow row) {
        return row.layers().stream().filter(this::isOwn).findFirst();
    }

    private boolean isOwn(DocumentRow.LayerCount layer) {
        return layer.head().annotator().equals(own) && layer.head().kind() == LayerHead.Kind.WORK;
    }

    private boolean isDone(DocumentRow row) {
        return switch (status(row)) {
            case DONE, LOCKED -> true;
            case NOT_STARTED, IN_PROGRESS -> false;
        };
    }

    private void count() {
        done.set((int) filtered.stream().filter(this::isDone).count());
    }

    private Predicate<DocumentRow> predicate() {
        var wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        var known = others.get();
        return row ->
                row.document().title().toLowerCase(Locale.ROOT).contains(wanted)
                        && inState(row, state.get())
                        && (!commented.get() || known.openComments(row) > 0)
                        && only.get().map(o -> o.contains(row.document().id())).orElse(true)
                        && facets.get().entrySet().stream()
                                .allMatch(
                                        f -> known.values(f.getKey(), row).contains(f.getValue()));
    }

    private boolean inState(DocumentRow row, State wanted) {
        return switch (wanted) {
            case ALL -> true;
            case NOT_DONE -> !isDone(row);
            case NOT_STARTED -> status(row) == LayerHead.Status.NOT_STARTED;
            case DONE -> isDone(row);
        };
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst();
    }

    private Comparator<DocumentRow> comparator(Order wanted) {
        var imported = Comparator.comparingLong(DocumentRow::place);
        return switch (wanted) {
            case IMPORT -> imported;
            case DATE ->
                    Comparator.comparing(
                                    (DocumentRow row) -> row.document().metadata(Document.DATE),
                                    Comparator.reverseOrder())
                            .thenComparing(imported);
            case TITLE ->
                    Comparator.comparing(
                                    (DocumentRow row) -> row.document().title(),
                                    String.CASE_INSENSITIVE_ORDER)
                            .thenComparing(imported);
            case LEAST_DONE ->
                    Comparator.comparing(this::isDone)
                            .thenComparingInt(this::annotations)
                            .thenComparing(imported);
        };
    }

    /// Which documents are listed.
    public enum State {
        ALL,
        NOT_DONE,
        NOT_STARTED,
        DONE
    }

    /// In which order; by date the latest first.
    public enum Order {
        IMPORT,
        TITLE,
        DATE,
        LEAST_DONE
    }
}
