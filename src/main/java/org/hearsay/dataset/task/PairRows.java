package org.hearsay.dataset.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.ColumnType;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.Row;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;

/// Quotes and who said them: one row for each quote and speaker, and one for a quote without any.
public final class PairRows implements TaskRows {

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("doc_id"),
                Column.text("split"),
                Column.text("quote_id"),
                Column.verbatim("quote"),
                Column.spans("quote_spans"),
                Column.text("quote_type"),
                Column.whole("level"),
                Column.verbatim("speaker_mention"),
                Column.span("speaker_span"),
                Column.text("speaker_entity"),
                Column.text("speaker_naming"),
                Column.text("speaker_kind"),
                Column.verbatim("cue"),
                Column.span("cue_span"),
                Column.text("addressee"),
                Column.of("source_chain", ColumnType.TEXTS));
    }

    @Override
    public List<Example> rows(Reading reading, String split) {
        var rows = new ArrayList<Example>();
        for (var quote : reading.annotations("quote")) {
            var speakers = reading.linked(quote, "said_by");
            if (speakers.isEmpty()) {
                rows.add(row(reading, split, quote, Optional.empty()));
            }
            for (var speaker : speakers) {
                rows.add(row(reading, split, quote, Optional.of(speaker)));
            }
        }
        return rows;
    }

    private static Example row(
            Reading reading, String split, Annotation quote, Optional<Annotation> speaker) {
        var roles = reading.roles();
        var entity = speaker.flatMap(reading::entity);
        var cue = reading.linked(quote, "cued_by").stream().findFirst();
        var type = roles.text(quote, "quote_type");
        var row =
                Row.of(
                        Cell.of(reading.documentId()),
                        Cell.orNothing(split),
                        Cell.of(quote.id().toString()),
                        Cell.of(reading.words(quote.anchor())),
                        reading.spans(quote.anchor()),
                        Cell.orNothing(type),
                        level(roles.text(quote, "level")),
                        words(reading, speaker),
                        hull(reading, speaker),
                        entity.map(Entity::name).map(Cell::of).orElse(Cell.NOTHING),
                        Cell.orNothing(entity.map(e -> roles.text(e, "naming")).orElse("")),
                        Cell.orNothing(entity.map(e -> roles.text(e, "kind")).orElse("")),
                        words(reading, cue),
                        hull(reading, cue),
                        Cell.orNothing(roles.text(quote, "addressee")),
                        Cell.textsOrNothing(chain(reading, quote, speaker)));
        return Example.of(type, row);
    }

    /// Who is said to have said it, the outermost first; the empty text for nobody.
    private static List<String> chain(
            Reading reading, Annotation quote, Optional<Annotation> speaker) {
        var chain = new ArrayList<String>();
        chain.add(speaker.map(reading::name).orElse(""));
        Set<Id> seen = new HashSet<>();
        seen.add(quote.id());
        var outer = outer(reading, quote);
        while (outer.isPresent() && seen.add(outer.get().id())) {
            chain.add(String.join("; ", reading.holders(outer.get())));
            outer = outer(reading, outer.get());
        }
        Collections.reverse(chain);
        return chain;
    }

    private static Optional<Annotation> outer(Reading reading, Annotation quote) {
        return reading.linked(quote, "nested_in").stream().findFirst();
    }

    private static Cell words(Reading reading, Optional<Annotation> annotation) {
        return annotation.map(a -> reading.words(a.anchor())).map(Cell::of).orElse(Cell.NOTHING);
    }

    private static Cell hull(Reading reading, Optional<Annotation> annotation) {
        return annotation.map(a -> reading.span(a.anchor().hull())).orElse(Cell.NOTHING);
    }

    private static Cell level(String level) {
        return level.chars().allMatch(Character::isDigit) && !level.isEmpty()
                ? Cell.of(Long.parseLong(level))
                : Cell.of(1);
    }
}
