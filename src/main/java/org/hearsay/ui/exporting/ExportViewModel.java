package org.hearsay.ui.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearsay.format.Formats;
import org.hearsay.project.ExportRequest;
import org.hearsay.project.Trial;
import org.hearsay.project.preset.ExportPreset;
import org.hearsay.ui.support.files.TypedPath;
import org.hearsay.ui.support.presets.ChosenPreset;
import org.hearsay.ui.support.splits.Division;
import org.hearsay.ui.support.splits.SplitChoice;

/// What to export, in which format and where to, with what each format would lose of it.
public final class ExportViewModel {

    private final Stock stock;
    private final ObservableList<ExportPreset> presets = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper applied = new ReadOnlyIntegerWrapper();
    private final Consumer<List<ExportRequest>> count;
    private final ObservableList<FormatRow> rows = FXCollections.observableArrayList();
    private final Function<ExportRequest, String> refusal;
    private final FormatOptions options = new FormatOptions();
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
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
    /// @param refusal tells at once why the options of such an export cannot be, in a sentence for
    ///   a person; empty where they can
    /// @param count asked to find out what such exports would lose, in place of what it was asked
    ///   before; the answers come by [#told] and [#troubled]
    public ExportViewModel(
            Formats formats,
            Stock stock,
            Path base,
            Function<ExportRequest, String> refusal,
            Consumer<List<ExportRequest>> count) {
        this.refusal = refusal;
        destination = new TypedPath(base);
        this.count = count;
        this.stock = stock;
        formats.writers().forEach(w -> rows.add(FormatRow.of(w)));
        rows.stream().findFirst().ifPresent(r -> format.set(r.id()));
        format.subscribe((_, _) -> check());
        layer.subscribe((_, _) -> countAll());
        documents.subscribe((_, _) -> countAll());
        onlyDone.subscribe((_, _) -> countAll());
        split.subscribe((_, _) -> countAll());
        splits.properties().forEach(p -> p.addListener((_, _, _) -> countAll()));
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

    /// The one that says what is chosen; empty for none.
    public ObservableValue<Optional<ExportPreset>> preset() {
        return ChosenPreset.of(
                presets,
                ExportPreset::request,
                this::request,
                Stream.of(format, rows, destination.typedProperty(), applied));
    }

    /// Chooses all that a preset says.
    public void apply(ExportRequest wanted) {
        options.choose(wanted.format(), wanted.options());
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
        return options.of(format.get()).getOrDefault(key, "");
    }

    /// What cannot be is refused at once, and counted by nobody.
    ///
    /// @param value empty for the usual one
    public void choose(String key, String value) {
        if (value.equals(option(key))) {
            return;
        }
        options.choose(format.get(), key, value);
        check();
        if (refused.get().isEmpty()) {
            countAll();
        } else {
            chosen().ifPresent(r -> troubled(tried(r.id()), refused.get()));
        }
    }

    private void check() {
        refused.set(refusal.apply(tried(format.get())));
    }

    /// Why the options of the chosen format cannot be; empty where they can.
    public ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Asks for all numbers anew, that of the chosen format first.
    public void countAll() {
        check();
        rows.replaceAll(FormatRow::counting);
        var wanted = new ArrayList<ExportRequest>();
        chosen().ifPresent(r -> wanted.add(tried(r.id())));
        rows.stream().map(r -> tried(r.id())).filter(r -> !wanted.contains(r)).forEach(wanted::add);
        var possible = new ArrayList<ExportRequest>();
        for (var request : wanted) {
            var why = refusal.apply(request);
            if (why.isEmpty()) {
                possible.add(request);
            } else {
                troubled(request, why);
            }
        }
        count.accept(possible);
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
                () -> request().isPresent() && !writing.get() && refused.get().isEmpty(),
                format,
                refused,
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
        return unclear || format.get().isEmpty() || destination.path().isEmpty()
                ? Optional.empty()
                : Optional.of(draft());
    }

    /// What is chosen so far.
    public ExportRequest draft() {
        return tried(format.get()).into(destination.path().orElse(Path.of("")));
    }

    private ExportRequest tried(String id) {
        return new ExportRequest(
                id,
                Path.of(""),
                layer.get(),
                documents.get().strip(),
                onlyDone.get(),
                true,
                options.of(id),
                split.get()
                        ? splits.choice().orElse(ExportRequest.NO_SPLIT)
                        : ExportRequest.NO_SPLIT);
    }
}
