package org.hearsay.ui.training;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearsay.dataset.task.LabelMap;
import org.hearsay.dataset.task.StanceRows.Neutral;
import org.hearsay.dataset.task.Task;
import org.hearsay.project.dataset.DatasetRequest;
import org.hearsay.project.dataset.DatasetTrial;
import org.hearsay.project.preset.TrainingPreset;
import org.hearsay.ui.support.Quietly;
import org.hearsay.ui.support.files.TypedPath;
import org.hearsay.ui.support.presets.ChosenPreset;
import org.hearsay.ui.support.splits.Division;
import org.hearsay.ui.support.splits.SplitChoice;

/// Which training set to make and where to, with what it would hold.
public final class TrainingViewModel {

    private final Offer offer;
    private final Consumer<DatasetRequest> count;
    private final ObjectProperty<Task> task = new SimpleObjectProperty<>(Task.TOKENS);
    private final StringProperty layer = new SimpleStringProperty("");
    private final StringProperty files = new SimpleStringProperty("");
    private final ObjectProperty<LabelMap> labels = new SimpleObjectProperty<>(LabelMap.OWN);
    private final StringProperty column = new SimpleStringProperty("");
    private final StringProperty negatives = new SimpleStringProperty("1");
    private final StringProperty window = new SimpleStringProperty("3");
    private final BooleanProperty neutral = new SimpleBooleanProperty();
    private final BooleanProperty withoutText = new SimpleBooleanProperty();
    private final SplitChoice splits = new SplitChoice(Division.SHARES);
    private final TypedPath destination;
    private final StringProperty trouble = new SimpleStringProperty("");
    private final BooleanProperty writing = new SimpleBooleanProperty();
    private final ObservableList<TrainingPreset> presets = FXCollections.observableArrayList();
    private final Quietly quietly = new Quietly();
    private final ReadOnlyObjectWrapper<Known> state =
            new ReadOnlyObjectWrapper<>(new Known.Counting());

    /// What there is to choose from.
    ///
    /// @param layers as [DatasetRequest] has them, the first one chosen
    /// @param files kinds of files, likewise
    /// @param labels of the schema
    public record Offer(List<String> layers, List<String> files, List<String> labels) {

        public Offer {
            layers = List.copyOf(layers);
            files = List.copyOf(files);
            labels = List.copyOf(labels);
        }
    }

    /// @param base the project's folder, absolute
    /// @param count asked to find out what a training set would hold, in place of what it was asked
    ///   before; the answers come by [#told] and [#refused]
    public TrainingViewModel(Offer offer, Path base, Consumer<DatasetRequest> count) {
        destination = new TypedPath(base);
        this.offer = offer;
        this.count = count;
        layer.set(offer.layers().getFirst());
        files.set(offer.files().getFirst());
        task.subscribe((_, now) -> labels.set(fitting(now)));
        choices().forEach(choice -> choice.addListener((_, _, _) -> countAgain()));
    }

    private Stream<Property<?>> choices() {
        return Stream.concat(
                Stream.of(
                        task,
                        layer,
                        files,
                        labels,
                        column,
                        negatives,
                        window,
                        neutral,
                        withoutText),
                splits.properties());
    }

    private LabelMap fitting(Task wanted) {
        return LabelMaps.of(wanted).contains(labels.get()) ? labels.get() : LabelMap.OWN;
    }

    /// By name.
    public ObservableList<TrainingPreset> presets() {
        return presets;
    }

    /// The one that says what is chosen; empty for none.
    public ObservableValue<Optional<TrainingPreset>> preset() {
        return ChosenPreset.of(
                presets,
                TrainingPreset::request,
                this::request,
                Stream.concat(choices(), Stream.of(destination.typedProperty())));
    }

    /// Chooses all that a preset says, and counts once.
    public void apply(DatasetRequest wanted) {
        quietly.run(() -> choose(wanted));
        countAgain();
    }

    private void choose(DatasetRequest wanted) {
        task.set(wanted.task());
        layer.set(wanted.layer());
        files.set(wanted.files());
        labels.set(wanted.labels());
        var options = wanted.options();
        column.set(options.column());
        negatives.set(BigDecimal.valueOf(options.negatives()).stripTrailingZeros().toPlainString());
        window.set(Integer.toString(options.window()));
        neutral.set(options.neutral() == Neutral.DERIVED);
        withoutText.set(wanted.texts() == DatasetRequest.Texts.WITHOUT);
        splits.take(wanted.choice());
        destination.typedProperty().set(wanted.folder().toString());
    }

    public Offer offer() {
        return offer;
    }

    public ObjectProperty<Task> taskProperty() {
        return task;
    }

    public StringProperty layerProperty() {
        return layer;
    }

    public StringProperty filesProperty() {
        return files;
    }

    public ObjectProperty<LabelMap> labelsProperty() {
        return labels;
    }

    /// The only label that is tagged; empty for all.
    public StringProperty columnProperty() {
        return column;
    }

    public StringProperty negativesProperty() {
        return negatives;
    }

    public StringProperty windowProperty() {
        return window;
    }

    public BooleanProperty neutralProperty() {
        return neutral;
    }

    public BooleanProperty withoutTextProperty() {
        return withoutText;
    }

    public SplitChoice splits() {
        return splits;
    }

    /// The folder that the files go to.
    public TypedPath destination() {
        return destination;
    }

    /// Why it was not written; empty where nobody tried.
    public StringProperty troubleProperty() {
        return trouble;
    }

    /// Whether it is being written.
    public BooleanProperty writingProperty() {
        return writing;
    }

    public ReadOnlyObjectProperty<Known> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What the set would hold; empty while that is not known.
    Optional<DatasetTrial> trial() {
        return state.get() instanceof Known.Counted(var trial)
                ? Optional.of(trial)
                : Optional.empty();
    }

    public void countAgain() {
        if (quietly.isOn()) {
            return;
        }
        trouble.set("");
        var wanted = tried();
        state.set(wanted.isPresent() ? new Known.Counting() : new Known.Unclear());
        wanted.ifPresent(count);
    }

    /// Takes an answer in, unless something else was chosen meanwhile.
    public void told(DatasetRequest request, DatasetTrial found) {
        if (tried().equals(Optional.of(request))) {
            state.set(new Known.Counted(found));
        }
    }

    /// @param why a sentence for a person
    public void refused(DatasetRequest request, String why) {
        if (tried().equals(Optional.of(request))) {
            state.set(new Known.Refused(why));
        }
    }

    public BooleanBinding canWrite() {
        return Bindings.createBooleanBinding(
                () -> !writing.get() && trial().isPresent() && request().isPresent(),
                state,
                destination.typedProperty(),
                writing);
    }

    /// Empty until all is chosen.
    public Optional<DatasetRequest> request() {
        return destination.path().flatMap(place -> tried().map(request -> request.into(place)));
    }

    private Optional<DatasetRequest> tried() {
        var choice = splits.choice();
        var options = options();
        return choice.isEmpty() || options.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DatasetRequest(
                                Path.of(""),
                                task.get(),
                                layer.get(),
                                files.get(),
                                labels.get(),
                                options.get(),
                                choice.get(),
                                withoutText.get()
                                        ? DatasetRequest.Texts.WITHOUT
                                        : DatasetRequest.Texts.WITH));
    }

    private Optional<DatasetRequest.Options> options() {
        var sentences = whole(window.get());
        try {
            double ratio = Double.parseDouble(negatives.get().strip());
            boolean fits = ratio >= 0 && sentences.isPresent() && sentences.getAsLong() > 0;
            return fits
                    ? Optional.of(
                            new DatasetRequest.Options(
                                    ratio,
                                    Math.toIntExact(sentences.getAsLong()),
                                    neutral.get() ? Neutral.DERIVED : Neutral.ANNOTATED_ONLY,
                                    task.get() == Task.TOKENS ? column.get() : ""))
                    : Optional.empty();
        } catch (ArithmeticException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static OptionalLong whole(String typed) {
        try {
            return OptionalLong.of(Long.parseLong(typed.strip()));
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }
}
