package org.hearsay.ui.importing.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.mapping.Renaming;
import org.hearsay.project.intake.Candidate;
import org.hearsay.project.intake.names.Findings;
import org.hearsay.project.intake.names.KnownNames;
import org.hearsay.project.intake.names.Name;
import org.hearsay.project.intake.names.Tally;

/// What the files that will come in call labels, links, attributes and annotators, and what was
/// decided about each name. What nobody decided is as proposed, or else as it is.
public final class NamesViewModel {

    private static final int MOST_REMARKS = 500;

    private final KnownNames known;
    private final Map<Name, String> decided = new HashMap<>();
    private final ObservableList<NameRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>(Result.NONE);
    private List<Recognised> recognised = List.of();
    private List<ImportIssue> remarks = List.of();
    private Findings found = Findings.NONE;
    private int articles;

    /// What files of one format hold.
    ///
    /// @param annotators how many there are
    public record Recognised(
            String format, int files, int articles, int annotators, Findings.Sums sums) {}

    /// What comes of the import.
    ///
    /// @param fresh articles that are new
    /// @param joining articles that are here and get layers
    /// @param added names that the project learns
    public record Result(
            int fresh, int joining, Findings.Sums sums, Findings.Sums left, List<String> added) {

        static final Result NONE =
                new Result(0, 0, new Findings.Sums(0, 0), new Findings.Sums(0, 0), List.of());

        public Result {
            added = List.copyOf(added);
        }
    }

    public NamesViewModel(KnownNames known) {
        this.known = known;
    }

    /// Takes what was found of those files that come in.
    ///
    /// @param fresh how many articles that is
    public void show(Collection<Candidate> candidates, int fresh) {
        var all = new Tally();
        var formats = new LinkedHashMap<String, List<Candidate>>();
        candidates.stream()
                .filter(Candidate::isAnnotated)
                .forEach(c -> {
                    all.add(c.found());
                    formats.computeIfAbsent(c.format(), _ -> new ArrayList<>()).add(c);
                });
        found = all.findings();
        articles = fresh - found.joining();
        recognised =
                formats.entrySet().stream().map(e -> recognised(e.getKey(), e.getValue())).toList();
        remarks =
                candidates.stream().flatMap(c -> c.remarks().stream()).limit(MOST_REMARKS).toList();
        fill();
    }

    private static Recognised recognised(String format, Collection<Candidate> files) {
        var tally = new Tally();
        files.forEach(c -> tally.add(c.found()));
        var held = tally.findings();
        long people =
                held.names().keySet().stream().filter(n -> n.kind() == Name.Kind.ANNOTATOR).count();
        return new Recognised(
                format,
                files.size(),
                files.stream().mapToInt(Candidate::articles).sum(),
                Math.toIntExact(people),
                held.sums(Renaming.NONE));
    }

    /// By format, in the order of the files.
    public List<Recognised> recognised() {
        return recognised;
    }

    /// What the readers noticed, the first of it.
    public List<ImportIssue> remarks() {
        return remarks;
    }

    /// How often the readers noticed something.
    public int allRemarks() {
        return found.remarks();
    }

    public ObservableList<NameRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// What a name can become, as it is first and left out last.
    public List<String> choices(Name name) {
        return Stream.of(
                        Stream.of(name.theirs()),
                        known.of(name.kind()).stream(),
                        Stream.of(Renaming.LEFT_OUT))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /// @param ours empty for as it is
    public void decide(Name name, String ours) {
        var wanted = ours.isBlank() ? name.theirs() : ours.strip();
        decided.put(key(name), wanted);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (key(row.name()).equals(key(name)) && !row.ours().equals(wanted)) {
                rows.set(i, row(row.name(), row.count()));
            }
        }
        sum();
    }

    /// Takes names from a file; they may be of things that are not here.
    public void load(Renaming names) {
        names.labels().forEach((a, b) -> decided.put(new Name(Name.Kind.LABEL, a), b));
        names.attributes().forEach((a, b) -> decided.put(new Name(Name.Kind.ATTRIBUTE, a), b));
        names.annotators().forEach((a, b) -> decided.put(new Name(Name.Kind.ANNOTATOR, a), b));
        fill();
    }

    /// What is called otherwise here, or left out.
    public Renaming renaming() {
        var labels = new HashMap<String, String>();
        var attributes = new HashMap<String, String>();
        var annotators = new HashMap<String, String>();
        var all = new HashMap<>(decided);
        rows.forEach(row -> all.putIfAbsent(key(row.name()), row.ours()));
        all.forEach((name, ours) -> {
            if (!ours.equals(name.theirs())) {
                switch (name.kind()) {
                    case LABEL, LINK -> labels.put(name.theirs(), ours);
                    case ATTRIBUTE -> attributes.put(name.theirs(), ours);
                    case ANNOTATOR -> annotators.put(name.theirs(), ours);
                }
            }
        });
        return new Renaming(labels, attributes, annotators);
    }

    private void fill() {
        rows.setAll(
                found.names().entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList());
        sum();
    }

    private NameRow row(Name name, int count) {
        var ours =
                Optional.ofNullable(decided.get(key(name)))
                        .or(() -> known.meant(name))
                        .orElse(name.theirs());
        return new NameRow(name, count, ours, known.has(name.kind(), ours));
    }

    private void sum() {
        var before = found.sums(Renaming.NONE);
        var after = found.sums(renaming());
        var left =
                new Findings.Sums(before.spans() - after.spans(), before.links() - after.links());
        var added = new LinkedHashSet<String>();
        rows.stream()
                .filter(row -> row.fate() == NameRow.Fate.NEW)
                .filter(row -> row.name().kind() != Name.Kind.ATTRIBUTE)
                .forEach(row -> added.add(row.ours()));
        result.set(new Result(articles, found.joining(), after, left, List.copyOf(added)));
    }

    /// Labels and links have their names in common.
    private static Name key(Name name) {
        return name.kind() == Name.Kind.LINK ? new Name(Name.Kind.LABEL, name.theirs()) : name;
    }
}
