package org.hearsay.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.Unread;
import org.hearsay.io.SafeXml;
import org.hearsay.project.Why;
import org.hearsay.text.phrase.Phrase;
import org.junit.jupiter.api.Test;

/// Whatever readers, writers and the project layer say can be said in German, and nothing else is
/// in the catalogue.
class PhrasesTest {

    private static final Pattern USE =
            Pattern.compile(
                    "(?:Phrase|Words)\\.of\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*(?:\\+\\s*)?)+)");
    private static final Pattern OPTION = Pattern.compile("--[a-z]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern GAP = Pattern.compile("%(?:(\\d)\\$)?(\\d*[a-zA-Z%])");

    private static final Pattern BANNED =
            Pattern.compile(
                    "\\b(error|invalid|failed|sorry|please|fehler\\w*|ungültig\\w*|bitte|leider)\\b|!",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// The command line says things in English alone, and the window has its bundles; settings are
    /// logged.
    private static final Set<String> ABOVE = Set.of("cli", "ui", "settings");

    private static final Pattern ENGLISH_ALONE =
            Pattern.compile(
                    "new (?:IO|XMLStream|SAX|Zip)Exception\\(\\s*\"|Phrase\\.verbatim\\(\\s*\"[^ \"]+ [^ \"]+ ");

    private final Phrases german = Phrases.in(Locale.GERMAN);

    @Test
    void everyPhraseOfTheProgramHasItsGermanAndNoOther() {
        assertThat(new TreeSet<>(german.known().keySet())).isEqualTo(used());
    }

    @Test
    void noPhraseStandsTwiceInTheCatalogue() throws IOException {
        var lines = Files.readAllLines(Path.of("resources/org/hearsay/ui/phrases_de.po"));
        assertThat(lines).filteredOn(l -> l.startsWith("msgid ")).doesNotHaveDuplicates();
    }

    /// The command line says phrases as they are, the window by its catalogues.
    @Test
    void theWindowNamesNoOptionsOfTheCommandLine() {
        var english = Phrases.in(Locale.ENGLISH);
        assertThat(english.known().keySet())
                .isEqualTo(
                        used().stream()
                                .filter(p -> OPTION.matcher(p).find())
                                .collect(Collectors.toSet()));
        assertThat(Stream.of(english, german).flatMap(p -> p.known().values().stream()))
                .noneMatch(p -> OPTION.matcher(p).find());
        assertThat(english.known())
                .allSatisfy((said, shown) -> assertThat(gaps(shown)).isEqualTo(gaps(said)));
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
    void nobodyBelowTheWindowTakesTheWordsOfAFailureWithoutItsPhrase() {
        assertThat(sources().filter(s -> isBelow(s) && s.code().contains(".getMessage()")))
                .as("Phrased.of or Unread.why finds the German; getMessage is English alone")
                .extracting(Source::file)
                .containsOnly(Path.of("text/phrase/Phrased.java"));
    }

    @Test
    void noFailureThatTheWindowTellsIsMadeWithEnglishAlone() {
        assertThat(sources().filter(s -> isBelow(s) && ENGLISH_ALONE.matcher(s.code()).find()))
                .as("give it a phrase, or, in io, words")
                .extracting(Source::file)
                .isEmpty();
    }

    @Test
    void whatTheSystemSaysOfAFileIsGermanInTheGermanWindow() {
        var german = Messages.in(Locale.GERMANY);
        assertThat(german.text(Why.of(new NoSuchFileException("a.csv"))))
                .isEqualTo("a.csv ist nicht da");
        assertThat(
                        german.text(
                                Why.of(
                                        new FileSystemException(
                                                "a", null, "No space left on device"))))
                .isEqualTo("der Datenträger ist voll");
    }

    @Test
    void whatIsWrongWithXmlIsGermanInTheGermanWindow() {
        var xml = "<!DOCTYPE a><a/>";
        var failure =
                catchThrowable(() -> {
                    var reader = SafeXml.reader(new StringReader(xml));
                    while (reader.hasNext()) {
                        reader.next();
                    }
                });
        assertThat(Messages.in(Locale.GERMANY).text(Unread.why(failure)))
                .isEqualTo("sie erklärt einen Dokumenttyp, der nicht angenommen wird");
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
        sources().forEach(source -> add(source.code(), used));
        return used;
    }

    /// @param file from the sources' root package on
    private record Source(Path file, String code) {}

    private static boolean isBelow(Source source) {
        return !ABOVE.contains(source.file().getName(0).toString());
    }

    private static Stream<Source> sources() {
        var root = Path.of("src/main/java/org/hearsay");
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(f -> f.toString().endsWith(".java"))
                    .map(f -> new Source(root.relativize(f), content(f)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
