package org.hearsay.format.conll;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.text.Anchor;
import org.hearsay.text.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/// Spans from tags. `B-` and `I-` as IOB2 and IOB1 have them, `E-`, `S-`, `L-`, `U-` and `M-` as
/// other schemes do.
final class ConllSpans {

    private final String file;
    private final ConllText text;
    private final Id layer;
    private final ReadContext context;
    private final ImportSink sink;
    private final List<Annotation> found = new ArrayList<>();
    private @Nullable String open;
    private int start;
    private int end;
    private int begunInside;

    ConllSpans(String file, ConllText text, Id layer, ReadContext context, ImportSink sink) {
        this.file = file;
        this.text = text;
        this.layer = layer;
        this.context = context;
        this.sink = sink;
    }

    List<Annotation> read(List<List<ConllRow>> sentences, ConllColumns columns) {
        for (int column : columns.tags()) {
            for (var sentence : sentences) {
                sentence.forEach(row -> tag(row, column));
                close();
            }
        }
        if (begunInside > 0) {
            sink.issue(
                    new ImportIssue(
                            file,
                            0,
                            begunInside == 1
                                    ? Phrase.of(
                                            "one span begins with I-, as IOB1 has it, and was read so")
                                    : Phrase.of(
                                            "%d spans begin with I-, as IOB1 has it, and were read so",
                                            begunInside)));
        }
        found.sort((a, b) -> a.anchor().compareTo(b.anchor()));
        return found;
    }

    private void tag(ConllRow row, int column) {
        var tag = row.cell(column);
        if (tag.equals("O")) {
            close();
            return;
        }
        if (!ConllColumns.TAG.matcher(tag).matches()) {
            close();
            sink.issue(
                    new ImportIssue(
                            file,
                            row.line(),
                            row.cells().size() <= column
                                    ? Phrase.of(
                                            "the line ends before column %d: no tag there",
                                            column + 1)
                                    : Phrase.of("\"%s\" is no tag, and was left out", tag)));
            return;
        }
        var kind = tag.charAt(0);
        var label = tag.substring(2);
        boolean goesOn = "IMEL".indexOf(kind) >= 0 && label.equals(open);
        if (!goesOn) {
            close();
            begunInside += kind == 'I' ? 1 : 0;
        }
        text.place(row)
                .ifPresent(place -> {
                    start = open == null ? place.start() : start;
                    end = place.end();
                    open = label;
                });
        if ("ELSU".indexOf(kind) >= 0) {
            close();
        }
    }

    private void close() {
        var label = open;
        if (label != null) {
            found.add(
                    new Annotation(
                            context.ids().next(),
                            layer,
                            label,
                            Anchor.of(start, end),
                            Attributes.NONE,
                            "",
                            context.origin("conll"),
                            context.stamp()));
            open = null;
        }
    }
}
