package org.hearsay.dataset.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.ColumnType;
import org.hearsay.dataset.Dropped.Reason;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.Row;
import org.hearsay.dataset.task.Candidates.Pair;
import org.hearsay.model.Annotation;
import org.hearsay.model.LayerHead.Status;
import org.hearsay.model.Relation;
import org.hearsay.text.Span;

/// Which annotations belong together: one row for each relation, and some for pairs that might have
/// one and have none. Those come only from layers that are done, where nothing was forgotten.
///
/// @param window how many sentences a pair may span, at least 1
/// @param negatives how many pairs without a relation for each relation
/// @param seed of which pairs are taken
public record RelationRows(int window, double negatives, long seed) implements TaskRows {

    private static final String NONE = "no_relation";
    private static final ColumnType END =
            new ColumnType.Struct(
                    List.of(Column.text("id"), Column.text("label"), Column.spans("spans")));

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("id"),
                Column.text("doc_id"),
                Column.text("split"),
                Column.verbatim("text"),
                Column.of("head", END),
                Column.of("tail", END),
                Column.text("relation"),
                Column.whole("start"),
                Column.whole("end"));
    }

    @Override
    public List<Example> rows(Reading reading, String split) {
        var candidates = new Candidates(reading, window);
        var kept = new HashSet<>(reading.annotations());
        var rows = new ArrayList<Example>();
        for (var relation : reading.layer().relations()) {
            ends(reading, relation).stream()
                    .filter(p -> kept.contains(p.source()) && kept.contains(p.target()))
                    .forEach(p -> {
                        if (candidates.isNear(p.source(), p.target())) {
                            rows.add(row(reading, split, p, relation.type()));
                        } else {
                            reading.dropped().count(Reason.BEYOND_WINDOW, relation.type());
                        }
                    });
        }
        for (var pair : sample(reading, candidates, rows.size())) {
            rows.add(row(reading, split, pair, NONE));
        }
        return rows;
    }

    private static List<Pair> ends(Reading reading, Relation relation) {
        var source = reading.layer().annotation(relation.source());
        var target = reading.layer().annotation(relation.target());
        return source.isPresent() && target.isPresent()
                ? List.of(new Pair(source.get(), target.get()))
                : List.of();
    }

    private List<Pair> sample(Reading reading, Candidates candidates, int relations) {
        var status = reading.layer().head().status();
        long wanted = Math.round(relations * negatives);
        if (wanted == 0 || status != Status.DONE && status != Status.LOCKED) {
            return List.of();
        }
        var pairs = candidates.unrelated();
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < pairs.size(); i++) {
            numbers.add(i);
        }
        // Of each document by itself, so that another one more or less changes nothing here.
        Collections.shuffle(numbers, new Random(seed ^ reading.documentId().hashCode()));
        return numbers.stream().limit(wanted).sorted().map(pairs::get).toList();
    }

    private static Example row(Reading reading, String split, Pair pair, String relation) {
        var around = around(reading, pair);
        return Example.of(
                relation,
                Row.of(
                        Cell.of(pair.source().id() + ":" + pair.target().id()),
                        Cell.of(reading.documentId()),
                        Cell.orNothing(split),
                        Cell.of(reading.words(around)),
                        end(reading, pair.source(), around),
                        end(reading, pair.target(), around),
                        Cell.of(relation),
                        reading.offset(around.start()),
                        reading.offset(around.end())));
    }

    /// With offsets from the start of the row's text.
    private static Cell end(Reading reading, Annotation annotation, Span around) {
        return new Cell.Fields(
                List.of(
                        Cell.of(annotation.id().toString()),
                        Cell.of(annotation.label()),
                        reading.spans(annotation.anchor(), around.start())));
    }

    private static Span around(Reading reading, Pair pair) {
        var one = StanceRows.around(reading, pair.source());
        var other = StanceRows.around(reading, pair.target());
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }
}
