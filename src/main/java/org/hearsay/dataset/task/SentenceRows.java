package org.hearsay.dataset.task;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.Dropped.Reason;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.Row;
import org.hearsay.dataset.Sentence;
import org.hearsay.model.Annotation;
import org.hearsay.model.Document;
import org.hearsay.text.Anchor;

/// Which sentences are worth checking: one row for each sentence, with the claims that it touches.
public final class SentenceRows implements TaskRows {

    private static final String CHECK_WORTHY = "check_worthy";

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("id"),
                Column.text("doc_id"),
                Column.text("source"),
                Column.text("split"),
                Column.verbatim("text"),
                Column.whole("start"),
                Column.whole("end"),
                Column.text("label"),
                Column.whole("label_id"),
                Column.whole("claims"),
                Column.whole("annotators"));
    }

    @Override
    public List<Example> rows(Reading reading, String split) {
        var claims = reading.annotations("claim");
        var rows = new ArrayList<Example>();
        for (var sentence : reading.sentences()) {
            var touching = touching(sentence, claims);
            var label =
                    reading.voters().isEmpty()
                            ? Optional.of(label(reading, touching))
                            : elected(reading, sentence);
            label.ifPresentOrElse(
                    l -> rows.add(row(reading, split, sentence, l, touching.size())),
                    () -> reading.dropped().count(Reason.NO_MAJORITY, "sentence"));
        }
        return rows;
    }

    private static List<Annotation> touching(Sentence sentence, List<Annotation> claims) {
        return claims.stream()
                .filter(c -> c.anchor().fragments().stream().anyMatch(sentence.span()::overlaps))
                .toList();
    }

    /// What more than half of those say who have not excluded the sentence.
    private static Optional<Label> elected(Reading reading, Sentence sentence) {
        var votes = new EnumMap<Label, Integer>(Label.class);
        int voters = 0;
        for (var voter : reading.voters()) {
            if (!voter.touched(Anchor.of(sentence.span())).isEmpty()) {
                voters++;
                votes.merge(
                        label(voter, touching(sentence, voter.annotations("claim"))),
                        1,
                        Integer::sum);
            }
        }
        int all = voters;
        return votes.entrySet().stream()
                .filter(e -> e.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Example row(
            Reading reading, String split, Sentence sentence, Label label, int claims) {
        var document = reading.article().document();
        return Example.of(
                label.name(),
                Row.of(
                        Cell.of(reading.documentId() + "#S" + sentence.number()),
                        Cell.of(reading.documentId()),
                        Cell.orNothing(source(document)),
                        Cell.orNothing(split),
                        Cell.of(reading.words(sentence.span())),
                        reading.offset(sentence.span().start()),
                        reading.offset(sentence.span().end()),
                        Cell.of(label.name()),
                        Cell.of(label.number),
                        Cell.of(claims),
                        Cell.of(reading.annotators())));
    }

    private static Label label(Reading reading, List<Annotation> claims) {
        if (claims.isEmpty()) {
            return Label.NFS;
        }
        return claims.stream()
                        .anyMatch(c ->
                                reading.roles().text(c, "checkworthiness").equals(CHECK_WORTHY))
                ? Label.CFS
                : Label.UFS;
    }

    private static String source(Document document) {
        var publisher = document.metadata(Document.PUBLISHER);
        return publisher.isEmpty() ? document.metadata(Document.SOURCE) : publisher;
    }

    /// The classes of ClaimBuster.
    private enum Label {
        /// A check-worthy factual sentence.
        CFS(1),
        /// An unimportant factual sentence.
        UFS(0),
        /// Not a factual sentence.
        NFS(-1);

        private final int number;

        Label(int number) {
            this.number = number;
        }
    }
}
