package org.hearsay.language.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.SharedData;
import org.hearsay.format.Collected;
import org.hearsay.language.extent.Ladder;
import org.hearsay.language.measure.Wanted.Marked;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.json.JsonMapper;

/// How often the first key takes what people marked, in texts that no rule was fitted to, but for
/// possessors and parts of a whole: their rules were written after reading GUM's misses.
///
/// GUM's entities are all the noun phrases of a text, so they are chosen by what can speak (persons
/// and organisations) and what can be a target (all but times). Pronouns, one word each and always
/// right, are left out. LitBank tells no paragraphs: its lines are sentences, so they are joined;
/// as they stand, 91 of the 247 quotations lie in several paragraphs and cannot be one range.
class FirstKeyShareTest {

    private static final double LEAST = 0.60;

    private static final Set<String> SPEAKERS = Set.of("person", "organization");
    private static final Set<String> NO_TARGETS = Set.of("time", "pronoun");

    @Test
    void quoteOnTheQuotationsOfLitBank(TestReporter reporter) throws IOException {
        var folder = SharedData.path("corpora/litbank/quotations/tsv");
        var apart = quotes(LitBank.quotations(folder, LitBank.Lines.APART), _ -> true);
        var texts = LitBank.quotations(folder, LitBank.Lines.JOINED);
        var joined = quotes(texts, _ -> true);
        reporter.publishEntry("QUOTE, a line a paragraph", apart.toString());
        reporter.publishEntry("QUOTE, lines joined", joined.toString());

        assertThat(joined.count()).isEqualTo(247);
        assertThat(joined.middle()).isGreaterThanOrEqualTo(LEAST);
        assertThat(joined.each()).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void quoteOnTheQuotationsOfLitBankThatLieOnOneLine(TestReporter reporter) throws IOException {
        var folder = SharedData.path("corpora/litbank/quotations/tsv");
        var texts = new ArrayList<Marked>();
        for (var marked : LitBank.quotations(folder, LitBank.Lines.APART)) {
            var text = marked.text();
            texts.add(
                    new Marked(
                            marked.name(),
                            text,
                            marked.ranges().stream()
                                    .filter(w -> !words(text, w.range()).contains("\n"))
                                    .toList()));
        }
        var shares = quotes(texts, _ -> true);
        reporter.publishEntry("QUOTE, those on one line", shares.toString());

        assertThat(shares.count()).isEqualTo(156);
        assertThat(shares.each()).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void speakerOnThePersonsAndOrganisationsOfGum(TestReporter reporter) throws IOException {
        var shares = entities(reporter, "SPEAKER", w -> SPEAKERS.contains(w.type()));

        assertThat(shares.count()).isGreaterThan(300);
        assertThat(shares.head()).isGreaterThanOrEqualTo(LEAST);
        assertThat(shares.middle()).isGreaterThanOrEqualTo(LEAST);
        assertThat(shares.each()).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void targetOnAllEntitiesOfGumButTimes(TestReporter reporter) throws IOException {
        var shares = entities(reporter, "TARGET", w -> !NO_TARGETS.contains(w.type()));

        assertThat(shares.count()).isGreaterThan(900);
        assertThat(shares.head()).isGreaterThanOrEqualTo(LEAST);
        assertThat(shares.middle()).isGreaterThanOrEqualTo(LEAST);
        assertThat(shares.each()).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void withPronounsAndTimesAllEntitiesOfGum(TestReporter reporter) throws IOException {
        var shares = entities(reporter, "all entities", _ -> true);

        assertThat(shares.count()).isGreaterThan(1_100);
        assertThat(shares.middle()).isGreaterThanOrEqualTo(LEAST);
    }

    /// The article that was read while the rules were written: a floor, not a goal.
    @Test
    void onTheReferenceOfTheSeed(TestReporter reporter) throws IOException {
        var text = Collected.resource("seed/seed-article.txt");
        var reference = new JsonMapper().readTree(Collected.resource("seed/seed-gold.json"));
        var ranges = new ArrayList<Wanted>();
        for (var node : reference.get("annotations")) {
            var parts = node.get("fragments");
            if (parts.size() == 1) {
                int start = parts.get(0).get("start").asInt();
                int end = parts.get(0).get("end").asInt();
                ranges.add(Wanted.of(node.get("label").asString(), new Span(start, end)));
            }
        }
        var seed = List.of(new Marked("seed", text, ranges));
        var starts =
                Map.of(
                        "SPEAKER", Ladder.Start.NOUN_RUN,
                        "TARGET", Ladder.Start.NOUN_RUN,
                        "CUE", Ladder.Start.WORD_WITH_AUXILIARIES,
                        "QUOTE", Ladder.Start.QUOTATION_ELSE_CLAUSE,
                        "STANCE", Ladder.Start.QUOTATION_ELSE_CLAUSE,
                        "CLAIM", Ladder.Start.CLAUSE,
                        "EXCLUDE", Ladder.Start.PARAGRAPH);
        double right = 0;
        int count = 0;
        for (var label : starts.keySet()) {
            var shares = Shares.of(seed, starts.get(label), w -> w.type().equals(label));
            reporter.publishEntry("seed " + label, shares.toString());
            right += shares.middle() * shares.count();
            count += shares.count();
        }
        assertThat(right / count).isGreaterThanOrEqualTo(LEAST);
    }

    private static Shares quotes(List<Marked> texts, Predicate<Wanted> chosen) {
        return Shares.of(texts, Ladder.Start.QUOTATION_ELSE_CLAUSE, chosen);
    }

    private static Shares entities(TestReporter reporter, String label, Predicate<Wanted> chosen)
            throws IOException {
        var texts = Gum.entities(SharedData.path("corpora/gum-wikinews/dep"));
        var shares = Shares.of(texts, Ladder.Start.NOUN_RUN, chosen);
        reporter.publishEntry(label, shares.toString());
        return shares;
    }

    private static String words(String text, Span range) {
        return text.substring(range.start(), range.end());
    }
}
