package org.hearsay.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.project.FileChoice;
import org.hearsay.project.FileChoices;
import org.hearsay.project.intake.Candidate;
import org.hearsay.project.intake.names.KnownNames;
import org.hearsay.ui.importing.names.NamesViewModel;
import org.jspecify.annotations.Nullable;

/// What an import would bring, file by file, and what was decided about each.
public final class ImportWizardViewModel {

    private final BiConsumer<Path, FileChoice> lookAgain;
    private final NamesViewModel names;
    private final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ImportRow> visible = new FilteredList<>(rows);
    private final Map<Path, Integer> places = new HashMap<>();
    private final BooleanProperty onlyQuestions = new SimpleBooleanProperty();
    private final BooleanProperty looking = new SimpleBooleanProperty(true);
    private final ObjectProperty<@Nullable Path> selected = new SimpleObjectProperty<>();
    private final BooleanProperty unclear = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper importing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Sums> sums = new ReadOnlyObjectWrapper<>(Sums.NONE);

    /// Numbers over all files.
    ///
    /// @param fresh articles that will come in
    /// @param known articles whose text is there already
    /// @param refused files of which nothing can be taken in
    /// @param annotated files that will come in with annotations
    public record Sums(int files, int fresh, int known, int refused, int annotated) {
        static final Sums NONE = new Sums(0, 0, 0, 0, 0);
    }

    /// @param known names of the project
    /// @param lookAgain asked to look at a file again where the choice changes what is read; the
    ///   answer comes by [#told]
    public ImportWizardViewModel(KnownNames known, BiConsumer<Path, FileChoice> lookAgain) {
        this.lookAgain = lookAgain;
        names = new NamesViewModel(known);
        onlyQuestions.subscribe(
                only -> visible.setPredicate(only ? ImportWizardViewModel::asks : _ -> true));
    }

    public ObservableList<ImportRow> visible() {
        return visible;
    }

    /// Of all files, as they are known now.
    public List<Candidate> candidates() {
        return rows.stream().map(ImportRow::candidate).toList();
    }

    /// What annotated files call things, as of [#fillNames].
    public NamesViewModel names() {
        return names;
    }

    /// Takes the names of those files that will come in.
    public void fillNames() {
        names.show(
                rows.stream().filter(ImportRow::brings).map(ImportRow::candidate).toList(),
                sums.get().fresh());
    }

    public BooleanProperty onlyQuestionsProperty() {
        return onlyQuestions;
    }

    /// Whether the files are still being looked at.
    public BooleanProperty lookingProperty() {
        return looking;
    }

    /// The file whose row is shown below; null for none.
    public ObjectProperty<@Nullable Path> selectedProperty() {
        return selected;
    }

    public ReadOnlyObjectProperty<Sums> sumsProperty() {
        return sums.getReadOnlyProperty();
    }

    public BooleanBinding canImport() {
        return Bindings.createBooleanBinding(
                () ->
                        !looking.get()
                                && !importing.get()
                                && !unclear.get()
                                && sums.get().fresh() > 0,
                looking,
                importing,
                unclear,
                sums);
    }

    /// Whether the files are coming in.
    public ReadOnlyBooleanProperty importingProperty() {
        return importing.getReadOnlyProperty();
    }

    /// Whether something is typed for the selected file that cannot be taken.
    BooleanProperty unclearProperty() {
        return unclear;
    }

    /// Why nothing came in at the last try; empty where there was none.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public void begun() {
        trouble.set("");
        importing.set(true);
    }

    /// @param why a sentence for a person; empty where all came in
    public void ended(String why) {
        trouble.set(why);
        importing.set(false);
    }

    public Optional<ImportRow> row(@Nullable Path file) {
        return Optional.ofNullable(places.get(file)).map(rows::get);
    }

    /// Takes in what the survey found; of a file that is known its newest state.
    public void told(Collection<Candidate> found) {
        for (var candidate : found) {
            var place = places.get(candidate.file());
            if (place == null) {
                places.put(candidate.file(), rows.size());
                rows.add(new ImportRow(candidate, FileChoice.DEFAULT));
            } else {
                rows.set(place, rows.get(place).with(candidate).acceptingLanguage());
            }
        }
        count();
    }

    public void take(Path file, FileChoice.Take take) {
        row(file).ifPresent(row -> decide(row.with(row.choice().with(take))));
    }

    public void firstLine(Path file, FileChoice.FirstLine firstLine) {
        row(file).ifPresent(row -> decide(row.with(row.choice().with(firstLine))));
    }

    public void charset(Path file, Charset charset) {
        row(file)
                .ifPresent(row -> {
                    decide(row.with(row.choice().in(charset)));
                    lookAgain.accept(file, row.choice().in(charset));
                });
    }

    public void mapping(Path file, Mapping mapping) {
        row(file)
                .ifPresent(row -> {
                    decide(row.with(row.choice().mapped(mapping)));
                    lookAgain.accept(file, row.choice().mapped(mapping));
                });
    }

    /// @param code such as `de`; empty for none
    public void language(Path file, String code) {
        row(file).ifPresent(row -> decide(row.withLanguage(code)));
    }

    public FileChoices choices() {
        var chosen = new HashMap<Path, FileChoice>();
        rows.stream()
                .filter(row -> !row.choice().equals(FileChoice.DEFAULT))
                .forEach(row -> chosen.put(row.candidate().file(), row.choice()));
        return new FileChoices(chosen, FileChoice.DEFAULT, names.renaming());
    }

    private void decide(ImportRow row) {
        var place = places.get(row.candidate().file());
        if (place != null) {
            rows.set(place, row);
            count();
        }
    }

    private void count() {
        int fresh = 0;
        int known = 0;
        int refused = 0;
        int annotated = 0;
        for (var row : rows) {
            fresh += row.articles();
            known += row.candidate().known();
            refused += row.candidate().refused().isEmpty() ? 0 : 1;
            annotated += row.brings() && row.candidate().isAnnotated() ? 1 : 0;
        }
        sums.set(new Sums(rows.size(), fresh, known, refused, annotated));
    }

    private static boolean asks(ImportRow row) {
        return row.candidate().asks();
    }
}
