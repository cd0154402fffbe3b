package org.hearsay.format.webanno.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.text.Span;

/// The rows of one layer, sentence by sentence, and what stands on each.
///
/// A mark has an id where it could be taken for another: on several rows, on a row with another of
/// its label, and at the ends of relations, whose other end may have another label.
final class TsvTable {

    private final TsvTokens tokens;
    private final TsvLosses losses;
    private final List<List<TsvMark>> marksByToken = new ArrayList<>();
    private final Map<Id, TsvMark> firstMarks = new HashMap<>();
    private final Map<TsvMark, List<TsvRow>> rowsOf = new HashMap<>();
    private final List<List<TsvRow>> sentences = new ArrayList<>();
    private final List<TsvMark> marks = new ArrayList<>();
    private int links;

    TsvTable(TsvTokens tokens, Layer layer, TsvLosses losses) {
        this.tokens = tokens;
        this.losses = losses;
        tokens.tokens().forEach(_ -> marksByToken.add(new ArrayList<>()));
        layer.annotations().forEach(this::place);
        for (int i = 0; i < tokens.sentences(); i++) {
            sentences.add(rows(i));
        }
        var ends = new HashSet<TsvMark>();
        layer.relations().forEach(r -> link(r, ends));
        giveIds(ends);
    }

    List<TsvRow> sentence(int number) {
        return sentences.get(number);
    }

    /// How many annotations are there.
    int annotations() {
        return firstMarks.size();
    }

    int relations() {
        return links;
    }

    /// Where an end of a relation that is there stands first.
    TsvMark mark(Id annotation) {
        return Optional.ofNullable(firstMarks.get(annotation)).orElseThrow();
    }

    /// Whether both ends of a relation are there.
    boolean has(Relation relation) {
        return firstMarks.containsKey(relation.source())
                && firstMarks.containsKey(relation.target());
    }

    String firstRow(TsvMark mark) {
        return rows(mark).getFirst().name();
    }

    /// A mark stands on one row at least.
    private List<TsvRow> rows(TsvMark mark) {
        return rowsOf.getOrDefault(mark, List.of());
    }

    private void place(Annotation annotation) {
        boolean trimmed = false;
        int parts = 0;
        for (var fragment : losses.kept(annotation)) {
            var range = tokens.covered(fragment);
            if (range.isPresent()) {
                var span = trimmed(fragment, range.get());
                add(new TsvMark(annotation, span), range.get());
                parts++;
                trimmed |= !span.equals(fragment);
            } else {
                trimmed = true;
            }
        }
        losses.placed(annotation, parts, trimmed ? TsvLosses.Edges.TRIMMED : TsvLosses.Edges.KEPT);
    }

    private Span trimmed(Span span, TsvTokens.Range range) {
        return new Span(
                Math.max(span.start(), tokens.tokens().get(range.first()).start()),
                Math.min(span.end(), tokens.tokens().get(range.last()).end()));
    }

    private void add(TsvMark mark, TsvTokens.Range range) {
        firstMarks.putIfAbsent(mark.annotation().id(), mark);
        marks.add(mark);
        for (int i = range.first(); i <= range.last(); i++) {
            marksByToken.get(i).add(mark);
        }
    }

    private List<TsvRow> rows(int sentence) {
        var rows = new ArrayList<TsvRow>();
        for (int i = tokens.first(sentence); i < tokens.first(sentence + 1); i++) {
            var token = tokens.tokens().get(i);
            var name = (sentence + 1) + "-" + (i - tokens.first(sentence) + 1);
            var parts = new TreeSet<Span>();
            for (var mark : marksByToken.get(i)) {
                mark.span().intersection(token).filter(p -> !p.equals(token)).ifPresent(parts::add);
            }
            rows.add(row(name, token, i));
            int number = 0;
            for (var part : parts) {
                rows.add(row(name + "." + ++number, part, i));
            }
        }
        return rows;
    }

    private TsvRow row(String name, Span span, int token) {
        var row = new TsvRow(name, span);
        var whole = tokens.tokens().get(token);
        for (var mark : marksByToken.get(token)) {
            if (mark.span().intersection(whole).orElseThrow().equals(span)) {
                row.add(mark);
                rowsOf.computeIfAbsent(mark, _ -> new ArrayList<>()).add(row);
            }
        }
        return row;
    }

    private void link(Relation relation, Set<TsvMark> ends) {
        if (!has(relation)) {
            losses.unlinked(relation);
            return;
        }
        links++;
        ends.add(mark(relation.source()));
        ends.add(mark(relation.target()));
        rows(mark(relation.target())).getFirst().add(relation);
    }

    private void giveIds(Set<TsvMark> ends) {
        int id = 0;
        for (var mark : marks) {
            var rows = rows(mark);
            boolean needed =
                    rows.size() > 1
                            || ends.contains(mark)
                            || rows.getFirst().marks(mark.annotation().label()).size() > 1;
            if (needed) {
                mark.giveId(++id);
            }
        }
    }
}
