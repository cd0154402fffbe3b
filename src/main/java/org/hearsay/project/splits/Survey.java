package org.hearsay.project.splits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.Roles;
import org.hearsay.dataset.split.Facts;
import org.hearsay.dataset.split.Likeness;
import org.hearsay.dataset.split.Repeats;
import org.hearsay.dataset.split.SentencePrint;
import org.hearsay.dataset.tags.TrackCount;
import org.hearsay.dataset.task.TaskRows;
import org.hearsay.io.PackedList;
import org.hearsay.language.likeness.LikePairs;
import org.hearsay.language.likeness.Shingles;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.project.likeness.PrintFile;
import org.hearsay.project.likeness.ShingleFile;

/// The first look at all documents, before any row is written: what their splits depend on, and how
/// many tracks there are. Of the texts it keeps hashes, in temporary files.
public final class Survey implements AutoCloseable {

    private static final int DAY = "2026-01-01".length();

    private final PackedList.Builder<Facts> facts = new PackedList.Builder<>(new FactsCoding());
    private final DocumentNumbers numbers = new DocumentNumbers();
    private final ShingleFile shingles = new ShingleFile();
    private final PrintFile prints = new PrintFile();
    private final TrackCount tracks;
    private int nameless;

    /// Names of labels, each once: every document brings its own.
    private final Map<String, String> names = new HashMap<>();

    /// @throws IOException if there is no room for temporary files
    public Survey(Roles roles) throws IOException {
        tracks = new TrackCount(roles);
    }

    /// Of the documents added so far, by number. Fast from front to back, slow in leaps.
    PackedList<Facts> facts() {
        return facts.build();
    }

    /// How many documents were added.
    public int size() {
        return numbers.size();
    }

    /// By number, from 0 in the order in which they were added.
    public Id document(int number) {
        return numbers.get(number);
    }

    /// The number of a document; empty where it was not added.
    public OptionalInt number(Id document) {
        return numbers.of(document);
    }

    /// How many documents have no publisher.
    public int nameless() {
        return nameless;
    }

    public TrackCount tracks() {
        return tracks;
    }

    /// How many sentences of more than five words were there before in the same words.
    ///
    /// @throws IOException if what was kept cannot be read
    public int repeated() throws IOException {
        return prints.repeated();
    }

    /// For tasks whose rows are sentences with the tags of annotations.
    public void addTagged(Reading reading) throws IOException {
        tracks.add(reading);
        var labels = new TreeMap<String, Integer>();
        reading.annotations().forEach(a -> count(a.label(), labels));
        add(List.of(reading), reading.sentences().size(), labels);
    }

    public void add(Reading reading, TaskRows task) throws IOException {
        var labels = new TreeMap<String, Integer>();
        var rows = task.rows(reading, "");
        rows.forEach(r -> r.labels().forEach(l -> count(l, labels)));
        add(List.of(reading), rows.size(), labels);
    }

    /// For exports, which have no rows: each document counts once.
    ///
    /// @param readings the same document as each layer has it; at least one
    public void addWhole(List<Reading> readings) throws IOException {
        var labels = new TreeMap<String, Integer>();
        readings.stream()
                .flatMap(r -> r.layer().annotations().stream())
                .forEach(a -> count(a.label(), labels));
        add(readings, 1, labels);
    }

    private void count(String label, SortedMap<String, Integer> labels) {
        labels.merge(names.computeIfAbsent(label, name -> name), 1, Integer::sum);
    }

    private void add(List<Reading> readings, int rows, SortedMap<String, Integer> labels)
            throws IOException {
        var reading = readings.getFirst();
        var document = reading.article().document();
        addSentences(reading);
        facts.add(
                new Facts(
                        document.id(),
                        document.title(),
                        document.sha256(),
                        document.metadata(Document.PUBLISHER),
                        day(document.metadata(Document.DATE)),
                        document.metadata(Document.EVENT),
                        all(readings, Survey::claims),
                        all(readings, Survey::speakers),
                        all(readings, Survey::targets),
                        rows,
                        labels));
        numbers.add(document.id());
        nameless += document.metadata(Document.PUBLISHER).isBlank() ? 1 : 0;
        shingles.add(Shingles.of(reading.keptText()));
    }

    /// As many pairs of documents that are nearly the same as join all such ones.
    ///
    /// @throws UncheckedIOException if what was kept cannot be read
    List<Likeness> likenesses() {
        var found = new ArrayList<Likeness>();
        LikePairs.find(shingles, (shorter, longer) -> found.add(new Likeness(shorter, longer)));
        return found;
    }

    Repeats sentences() {
        return prints;
    }

    /// Lets go of the texts: nothing can be compared any more, all else stays.
    @Override
    public void close() throws IOException {
        try (prints) {
            shingles.close();
        }
    }

    private void addSentences(Reading reading) throws IOException {
        for (var sentence : reading.sentences()) {
            var print = SentencePrint.of(reading.words(sentence.span()));
            if (print.isPresent()) {
                prints.add(print.getAsLong(), numbers.size());
            }
        }
    }

    private static Set<String> all(List<Reading> readings, Function<Reading, Set<String>> keys) {
        var all =
                readings.stream()
                        .flatMap(r -> keys.apply(r).stream())
                        .filter(key -> !key.isBlank())
                        .collect(Collectors.toCollection(TreeSet::new));
        // Most have none: no set for each.
        return all.isEmpty() ? Set.of() : all;
    }

    private static Set<String> claims(Reading reading) {
        return reading.annotations("claim").stream()
                .map(c -> folded(reading.roles().text(c, "normalised_claim")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> speakers(Reading reading) {
        return reading.annotations("speaker").stream()
                .flatMap(s -> reading.entity(s).stream())
                .map(Survey::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> targets(Reading reading) {
        var targets = new TreeSet<String>();
        for (var stance : reading.annotations("stance")) {
            targets.add(folded(reading.roles().text(stance, "stance_target")));
            reading.linked(stance, "about").stream()
                    .flatMap(a -> reading.entity(a).stream())
                    .forEach(e -> targets.add(key(e)));
        }
        return targets;
    }

    private static String key(Entity entity) {
        return "entity " + entity.id();
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /// Empty for what does not begin with a day.
    private static String day(String date) {
        var day = date.substring(0, Math.min(DAY, date.length()));
        try {
            return LocalDate.parse(day).toString();
        } catch (DateTimeParseException _) {
            return "";
        }
    }
}
