package org.hearsay.dataset.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.Column.Words;
import org.hearsay.dataset.ColumnType;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.Row;
import org.hearsay.dataset.task.Example;
import org.hearsay.dataset.task.TaskRows;
import org.hearsay.text.Span;

/// Tokens and their IOB2 tags: one row for each sentence, one column of tags for each label and
/// track. A part of an annotation begins with `B-`, also in the middle of it.
public final class TokenRows implements TaskRows {

    private final Map<String, List<Integer>> tracks;

    /// @param tracks as [TrackCount] has them
    public TokenRows(Map<String, List<Integer>> tracks) {
        this.tracks = tracks;
    }

    @Override
    public List<Column> columns() {
        var tags = new ArrayList<Column>();
        tracks.forEach((label, counts) -> {
            for (int i = 1; i <= counts.size(); i++) {
                tags.add(Column.of(label + "." + i, ColumnType.TEXTS));
            }
        });
        return List.of(
                Column.text("id"),
                Column.text("doc_id"),
                Column.text("sent_id"),
                Column.text("split"),
                Column.whole("start"),
                Column.whole("end"),
                new Column("tokens", ColumnType.TEXTS, Words.ARTICLE),
                Column.spans("offsets"),
                Column.of("tags", new ColumnType.Struct(tags)));
    }

    @Override
    public List<Example> rows(Reading reading, String split) {
        var tokens = Tokens.of(reading);
        var tagged = TokenTags.of(reading, tokens);
        var rows = new ArrayList<Example>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            var sentence = reading.sentences().get(i);
            var spans = tokens.spans().subList(tokens.starts()[i], tokens.starts()[i + 1]);
            var labels = new ArrayList<String>();
            var tags = tags(tagged, tokens.starts()[i], spans.size(), labels);
            var number = "S" + sentence.number();
            rows.add(
                    new Example(
                            Row.of(
                                    Cell.of(reading.documentId() + "#" + number),
                                    Cell.of(reading.documentId()),
                                    Cell.of(number),
                                    Cell.orNothing(split),
                                    reading.offset(sentence.span().start()),
                                    reading.offset(sentence.span().end()),
                                    Cell.texts(spans.stream().map(reading::words).toList()),
                                    offsets(reading, spans),
                                    tags),
                            labels));
        }
        return rows;
    }

    private static Cell offsets(Reading reading, List<Span> spans) {
        return new Cell.Items(spans.stream().map(reading::span).toList());
    }

    /// @param labels gets the label of each annotation that begins here
    private Cell tags(TokenTags tagged, int first, int count, List<String> labels) {
        var fields = new ArrayList<Cell>();
        tracks.forEach((label, counts) -> {
            for (int track = 0; track < counts.size(); track++) {
                var tags = new ArrayList<Cell>();
                for (int token = first; token < first + count; token++) {
                    var tag = tagged.tag(label, track, token);
                    if (tag == TokenTags.Tag.BEGINS) {
                        labels.add(label);
                    }
                    tags.add(Cell.of(written(tag, label)));
                }
                fields.add(new Cell.Items(tags));
            }
        });
        return new Cell.Fields(fields);
    }

    private static String written(TokenTags.Tag tag, String label) {
        return switch (tag) {
            case OUTSIDE -> "O";
            case BEGINS -> "B-" + label;
            case INSIDE -> "I-" + label;
        };
    }
}
