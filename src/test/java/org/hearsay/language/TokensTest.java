package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hearsay.format.Collected;
import org.hearsay.text.SpanList;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final List<String> PIECES =
            List.of(
                    "a",
                    "Kim",
                    "un",
                    "U",
                    "S",
                    "x",
                    "7",
                    "30",
                    "000",
                    "no",
                    "Mr",
                    "s",
                    "ve",
                    "re",
                    "d",
                    " ",
                    " ",
                    " ",
                    " ",
                    "  ",
                    "\n",
                    "\n\n",
                    "\t",
                    "\u00a0",
                    "\u2009",
                    "\u200b",
                    "\u2028",
                    "-",
                    "-",
                    "\u2010",
                    "\u2011",
                    "–",
                    "—",
                    "_",
                    "'",
                    "’",
                    "‘",
                    "“",
                    "”",
                    "\"",
                    "«",
                    ".",
                    ".",
                    ",",
                    ":",
                    ";",
                    "!",
                    "?",
                    "…",
                    "(",
                    ")",
                    "[",
                    "]",
                    "/",
                    "@",
                    "#",
                    "%",
                    "$",
                    "\u0301",
                    "\u200d",
                    "\ufe0f",
                    "\u00ad",
                    "\ufeff",
                    "é",
                    "ß",
                    "ﬁ",
                    "😀",
                    "👨‍👩‍👧",
                    "🇩🇪",
                    "נ",
                    "״",
                    "نحن",
                    "文字",
                    "カタ",
                    "ไทย",
                    "한국",
                    "𠮷",
                    "¹",
                    "٣",
                    "\u0600",
                    "°");

    /// What stands around the ends of sentences.
    private static final List<String> ENDINGS =
            List.of(
                    "a", "Kim", "un", "U", "7", "30", "É", "ß", "Mr", " ", " ", " ", " ", "  ", ".",
                    ".", ".", "!", "?", ",", ";", ":", "-", "–", "—", "\"", "\"", "'", "“", "”",
                    "‘", "’", "(", ")", "[", "]", "«", "»", "/", "%", "$", "&", "…", "\u00a0",
                    "\u0301", "\u00ad", "\t", "*", "_", "€");

    /// The way past ICU4J's rules is a shorter one to the same tokens: the version of what cuts
    /// texts stays as it is.
    @Test
    void plainWordsAreCutAsTheRulesCutThem() {
        var random = new Random(20);
        for (int i = 0; i < 40_000; i++) {
            var text = new StringBuilder();
            int length = 1 + random.nextInt(24);
            for (int j = 0; j < length; j++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertAsByRules(text.toString());
        }
    }

    @Test
    void aNewsTextIsCutAsTheRulesCutIt() throws Exception {
        for (var name : List.of("seed/seed-article.txt", "seed/seed-unicode.txt")) {
            assertAsByRules(Collected.resource(name));
        }
    }

    @Test
    void plainParagraphsEndTheirSentencesWhereTheRulesDo() {
        var random = new Random(21);
        for (int i = 0; i < 60_000; i++) {
            var text = new StringBuilder();
            int length = 1 + random.nextInt(16);
            var pieces = i % 3 == 0 ? PIECES : ENDINGS;
            for (int j = 0; j < length; j++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            text.toString().lines().forEach(TokensTest::assertEndsAsByRules);
        }
    }

    @Test
    void aNewsTextEndsItsSentencesWhereTheRulesDo() throws Exception {
        for (var name : List.of("seed/seed-article.txt", "seed/seed-unicode.txt")) {
            Collected.resource(name).lines().forEach(TokensTest::assertEndsAsByRules);
        }
    }

    /// @param line an empty one is no paragraph
    private static void assertEndsAsByRules(String line) {
        if (!line.isEmpty()) {
            assertThat(PlainSentences.edges(line.toCharArray(), 0, line.length()))
                    .as("sentences of \"%s\"", line)
                    .isEqualTo(PlainSentences.byRules(line.toCharArray(), 0, line.length()));
        }
    }

    private static void assertAsByRules(String text) {
        var expected = new SpanList.Builder(0);
        Tokens.byRules(text.toCharArray(), 0, text.length(), expected);
        assertThat(Tokens.of(text.toCharArray()))
                .as("tokens of \"%s\"", text)
                .isEqualTo(expected.build());
    }
}
