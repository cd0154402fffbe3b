package org.hearsay.ui.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearsay.format.Capability;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.Formats;
import org.hearsay.project.ExportRequest;
import org.hearsay.project.Trial;
import org.hearsay.project.preset.ExportPreset;
import org.hearsay.ui.support.files.TypedPath;
import org.hearsay.ui.support.splits.Division;
import org.hearsay.ui.support.splits.SplitChoice;

/// What to export, in which format and where to, with what each format would lose of it.
public final class ExportViewModel {

    private final Stock stock;
    private final ObservableList<ExportPreset> presets = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper applied = new ReadOnlyIntegerWrapper();
    private final Consumer<List<ExportRequest>> count;
    private final ObservableList<FormatRow> rows = FXCollections.observableArrayList();
    private final Map<String, Map<String, String>> options = new HashMap<>();
    private final StringProperty format = new SimpleStringProperty("");
    private final StringProperty layer = new SimpleStringProperty(ExportRequest.ALL);
    private final StringProperty documents = new SimpleStringProperty("");
    private final BooleanProperty onlyDone = new SimpleBooleanProperty();
    private final BooleanProperty split = new SimpleBooleanProperty();
    private final SplitChoice splits = new SplitChoice(Division.SHARES);
    private final TypedPath destination;
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /// @param base the project's folder, absolute
    /// @param count asked to find out what such exports would lose, in place of what it was asked
    ///   before; the answers come by [#told] and [#troubled]
    public ExportViewModel(
            Formats formats, Stock stock, Path base, Consumer<List<ExportRequest>> count) {
        destination = new TypedPath(base);
        this.count = count;
        this.stock = stock;
        formats.writers().forEach(w -> rows.add(row(w)));
        rows.stream().findFirst().ifPresent(r -> format.set(r.id()));
        layer.subscribe((_, _) -> countAll());
        documents.subscribe((_, _) -> countAll());
        onlyDone.subscribe((_, _) -> countAll());
        split.subscribe((_, _) -> countAll());
        splits.properties().forEach(p -> p.addListener((_, _, _) -> countAll()));
    }

    private static FormatRow row(CorpusWriter writer) {
        Set<Capability> missing = EnumSet.allOf(Capability.class);
        missing.removeAll(writer.capabilities());
        return new FormatRow(writer.id(), missing, writer.options(), Optional.empty(), "");
    }

    /// In the order in which people choose.
    public ObservableList<FormatRow> rows() {
        return rows;
    }

    /// The row of the chosen format.
    public Optional<FormatRow> chosen() {
        return rows.stream().filter(r -> r.id().equals(format.get())).findFirst();
    }

    public Stock stock() {
        return stock;
    }

    /// By name.
    public ObservableList<ExportPreset> presets() {
        return presets;
    }

    /// Chooses all that a preset says.
    public void apply(ExportRequest wanted) {
        options.put(wanted.format(), new TreeMap<>(wanted.options()));
        format.set(wanted.format());
        layer.set(wanted.layer());
        documents.set(wanted.documents());
        onlyDone.set(wanted.onlyDone());
        split.set(wanted.isSplit());
        if (wanted.isSplit()) {
            splits.take(wanted.split());
        }
        destination.typedProperty().set(wanted.folder().toString());
        applied.set(applied.get() + 1);
        countAll();
    }

    /// Counts how often all was chosen at once.
    public ReadOnlyIntegerProperty appliedProperty() {
        return applied.getReadOnlyProperty();
    }

    /// Whether only what is done is wanted, and nothing is.
    public BooleanBinding nothingDone() {
        return Bindings.createBooleanBinding(
                () -> onlyDone.get() && stock.of(layer.get()).done() == 0, onlyDone, layer);
    }

    /// Id of the chosen format.
    public StringProperty formatProperty() {
        return format;
    }

    public StringProperty layerProperty() {
        return layer;
    }

    /// Words of the titles of the articles to write; empty for all.
    public StringProperty documentsProperty() {
        return documents;
    }

    public BooleanProperty onlyDoneProperty() {
        return onlyDone;
    }

    /// Whether documents are put into splits.
    public BooleanProperty splitProperty() {
        return split;
    }

    /// Into which, where they are.
    public SplitChoice splits() {
        return splits;
    }

    /// The folder that the files go to.
    public TypedPath destination() {
        return destination;
    }

    /// What is chosen for an option of the chosen format.
    public String option(String key) {
        return options.getOrDefault(format.get(), Map.of()).getOrDefault(key, "");
    }

    /// @param value empty for the usual one
    public void choose(String key, String value) {
        var ours = options.computeIfAbsent(format.get(), _ -> new TreeMap<>());
        if (value.isEmpty()) {
            ours.remove(key);
        } else {
            ours.put(key, value);
        }
        countAll();
    }

    /// Asks for all numbers anew, that of the chosen format first.
    public void countAll() {
        rows.replaceAll(FormatRow::counting);
        var wanted = new ArrayList<ExportRequest>();
        chosen().ifPresent(r -> wanted.add(tried(r.id())));
        rows.stream().map(r -> tried(r.id())).filter(r -> !wanted.contains(r)).forEach(wanted::add);
        count.accept(wanted);
    }

    /// Takes an answer in, unless something else was chosen meanwhile.
    public void told(ExportRequest request, Trial found) {
        replace(request, row -> row.with(found));
    }

    /// @param why a sentence for a person
    public void troubled(ExportRequest request, String why) {
        replace(request, row -> row.with(why));
    }

    private void replace(ExportRequest request, UnaryOperator<FormatRow> how) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.id().equals(request.format()) && tried(row.id()).equals(request)) {
                rows.set(i, how.apply(row));
            }
        }
    }

    public BooleanBinding canWrite() {
        return Bindings.createBooleanBinding(
                () -> request().isPresent() && !writing.get(),
                format,
                destination.typedProperty(),
                writing,
                applied,
                rows);
    }

    /// Whether files are being written.
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /// Why the last try to write came to nothing; empty where there was none, or it worked.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Begins to write.
    public void writing() {
        trouble.set("");
        writing.set(true);
    }

    /// @param why a sentence for a person; empty where there is no trouble
    public void ended(String why) {
        trouble.set(why);
        writing.set(false);
    }

    /// Empty until all is chosen.
    public Optional<ExportRequest> request() {
        boolean unclear = split.get() && splits.choice().isEmpty();
        return unclear || format.get().isEmpty()
                ? Optional.empty()
                : destination.path().map(place -> tried(format.get()).into(place));
    }

    private ExportRequest tried(String id) {
        return new ExportRequest(
                id,
                Path.of(""),
                layer.get(),
                documents.get().strip(),
                onlyDone.get(),
                true,
                options.getOrDefault(id, Map.of()),
                split.get()
                        ? splits.choice().orElse(ExportRequest.NO_SPLIT)
                        : ExportRequest.NO_SPLIT);
    }
}
