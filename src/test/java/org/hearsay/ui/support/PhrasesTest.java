package org.hearsay.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.format.ImportIssue;
import org.hearsay.text.phrase.Phrase;
import org.junit.jupiter.api.Test;

/// Whatever readers, writers and the project layer say can be said in German, and nothing else is
/// in the catalogue.
class PhrasesTest {

    private static final Pattern USE =
            Pattern.compile("Phrase\\.of\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*(?:\\+\\s*)?)+)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern GAP = Pattern.compile("%(?:(\\d)\\$)?(\\d*[a-zA-Z%])");

    private static final Pattern BANNED =
            Pattern.compile(
                    "\\b(error|invalid|failed|sorry|please|fehler\\w*|ungültig\\w*|bitte|leider)\\b|!",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Phrases german = Phrases.in(Locale.GERMAN);

    @Test
    void everyPhraseOfTheProgramHasItsGermanAndNoOther() {
        assertThat(new TreeSet<>(german.known().keySet())).isEqualTo(used());
    }

    @Test
    void germanHasTheGapsOfTheEnglish() {
        assertThat(german.known())
                .allSatisfy((english, other) ->
                        assertThat(gaps(other)).as(english).isEqualTo(gaps(english)));
    }

    @Test
    void I05_noPhraseUsesAWordOfTheBanList() {
        assertThat(german.known())
                .allSatisfy((english, other) -> {
                    assertThat(english).doesNotContainPattern(BANNED);
                    assertThat(other).doesNotContainPattern(BANNED);
                });
    }

    @Test
    void aNoteOfAReaderIsGermanInTheGermanWindow() {
        var issue = new ImportIssue("a.ann", 3, Phrase.of("%s; it was left out", "T1"));
        assertThat(Messages.in(Locale.GERMANY).text(issue))
                .isEqualTo("a.ann, Zeile 3: T1; wurde ausgelassen");
        assertThat(Messages.in(Locale.US).text(issue))
                .isEqualTo("a.ann, line 3: T1; it was left out");
    }

    private static List<String> gaps(String pattern) {
        var gaps = new ArrayList<String>();
        var matcher = GAP.matcher(pattern);
        while (matcher.find()) {
            int number = matcher.group(1) == null ? gaps.size() + 1 : number(matcher.group(1));
            while (gaps.size() < number) {
                gaps.add("");
            }
            gaps.set(number - 1, matcher.group(2));
        }
        return gaps;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Set<String> used() {
        var used = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .map(PhrasesTest::content)
                    .forEach(source -> add(source, used));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return used;
    }

    private static void add(String source, Set<String> used) {
        var uses = USE.matcher(source);
        while (uses.find()) {
            var pattern = new StringBuilder();
            var literals = LITERAL.matcher(uses.group(1));
            while (literals.find()) {
                pattern.append(literals.group(1).translateEscapes());
            }
            used.add(pattern.toString());
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
