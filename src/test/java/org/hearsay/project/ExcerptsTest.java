package org.hearsay.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Loss;
import org.hearsay.format.RandomCorpus;
import org.hearsay.text.phrase.Phrase;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

    @Test
    void whatIsLostIsToldByItsWordsAndALinkByThoseOfItsEnds() {
        var document = new RandomCorpus().random(new Random(7));
        var excerpts = Excerpts.kept();
        excerpts.through(List.of(document).iterator())
                .forEachRemaining(d -> assertThat(d).isSameAs(document));
        var layer = document.layers().getFirst();
        var lost = layer.annotations().getFirst();
        var words = excerpts.of(List.of(loss(lost.id().toString()), loss("of nothing")));
        assertThat(words).containsOnlyKeys(lost.id().toString());
        var whole = document.article().text().at(lost.anchor()).strip().replaceAll("\\s+", " ");
        var excerpt = words.get(lost.id().toString());
        assertThat(whole).startsWith(excerpt.replaceFirst("…$", ""));
        assertThat(excerpt.length()).isLessThanOrEqualTo(60);

        layer.relations().stream()
                .findFirst()
                .ifPresent(link ->
                        assertThat(excerpts.of(List.of(loss(link.id().toString()))))
                                .hasEntrySatisfying(
                                        link.id().toString(), w -> assertThat(w).contains(" → ")));
    }

    @Test
    void nothingIsKeptWhereNobodyAsks() {
        AnnotatedDocument document = new RandomCorpus().random(new Random(7));
        var excerpts = Excerpts.none();
        excerpts.through(List.of(document).iterator()).next();
        var ids =
                document.layers().getFirst().annotations().stream()
                        .map(a -> loss(a.id().toString()))
                        .toList();
        assertThat(excerpts.of(ids)).isEmpty();
    }

    private static Loss loss(String id) {
        return new Loss("annotation", "A", id, Phrase.verbatim("not carried"));
    }
}
