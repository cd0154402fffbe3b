package org.hearsay.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.SchemaJson;
import org.junit.jupiter.api.Test;

/// The German texts say what the English ones say, of the same things.
class GermanTest {

    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");

    private static final Pattern BANNED =
            Pattern.compile(
                    "\\b(fehler\\w*|ungültig\\w*|fehlgeschlagen\\w*|bitte|leider|entschuldig\\w*"
                            + "|unzulässig\\w*|error\\w*|invalid|sorry|please)\\b|(?<! )!",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Names of schemas are English in English: only other languages need words for them.
    private static final Predicate<String> OF_A_SCHEMA =
            key -> key.startsWith("term.") || key.startsWith("title.");

    private final Properties english = texts("messages.properties");
    private final Properties german = texts("messages_de.properties");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(keys(german)).containsExactlyElementsOf(keys(english));
    }

    @Test
    void noTextIsThereTwice() {
        assertThat(Stream.of("messages.properties", "messages_de.properties"))
                .allSatisfy(file -> assertThat(linesOf(file)).doesNotHaveDuplicates());
    }

    @Test
    void germanFillsTheSameGaps() {
        assertThat(keys(english))
                .allSatisfy(key ->
                        assertThat(gaps(german.getProperty(key)))
                                .as(key)
                                .isEqualTo(gaps(english.getProperty(key))));
    }

    /// The places of a choice, so that no number is without its word.
    @Test
    void germanPatternsCanBeFilled() {
        assertThat(keys(german).stream().filter(key -> !gaps(german.getProperty(key)).isEmpty()))
                .allSatisfy(key -> {
                    var format = new MessageFormat(german.getProperty(key), Locale.GERMAN);
                    var models = new MessageFormat(english.getProperty(key), Locale.ENGLISH);
                    assertThat(limits(format)).as(key).isEqualTo(limits(models));
                });
    }

    @Test
    void I05_noGermanTextUsesAWordOfTheBanList() {
        assertThat(keys(german).stream().map(german::getProperty))
                .noneMatch(text -> BANNED.matcher(text).find());
    }

    /// Who reads two words looks for two things.
    @Test
    void oneThingHasOneGermanWord() {
        var other = Pattern.compile("\\b(Spannen?|Beziehung(en)?)\\b");
        assertThat(keys(german).stream().map(german::getProperty))
                .noneMatch(text -> other.matcher(text).find());
        assertThat(read("phrases_de.po").lines().filter(line -> line.startsWith("msgstr")))
                .isNotEmpty()
                .noneMatch(line -> other.matcher(line).find());
    }

    /// A straight apostrophe hides what follows from the pattern, and German quotes stand low and
    /// high. Keys in `⟨⟩` are named by the keyboard.
    @Test
    void germanIsSetAsGermanIs() {
        assertThat(keys(german))
                .allSatisfy(key ->
                        assertThat(german.getProperty(key).replaceAll("⟨[^⟩]+⟩", ""))
                                .as(key)
                                .doesNotContain("'")
                                .doesNotContainPattern("\\p{L}…")
                                .doesNotContainPattern("“\\p{L}")
                                .doesNotContain("Ctrl", "Shift+", "Enter"));
    }

    @Test
    void everyNameOfTheSchemaHasAGermanWord() {
        var schema = SchemaJson.newsAttribution();
        var attributes =
                Stream.of(
                                schema.labels().stream().flatMap(l -> l.attributes().stream()),
                                schema.relations().stream().flatMap(r -> r.attributes().stream()),
                                schema.entityAttributes().stream(),
                                schema.commonAttributes().stream())
                        .flatMap(each -> each)
                        .toList();
        assertThat(schema.labels().stream().map(Label::name)).allSatisfy(this::isTranslated);
        assertThat(schema.relations().stream().map(RelationType::name))
                .allSatisfy(this::isTranslated);
        assertThat(attributes.stream().map(Attribute::name)).allSatisfy(this::isTranslated);
        assertThat(attributes.stream().flatMap(GermanTest::values)).allSatisfy(this::isTranslated);
    }

    @Test
    void numbersFollowThePersonsCountryAndTextsTheProgramsLanguage() {
        assertThat(Messages.in(Locale.GERMANY).text("documents.done", 1234, 5678))
                .isEqualTo("1.234 von 5.678 fertig");
        assertThat(Messages.in(Locale.of("de", "CH")).text("documents.done", 1234, 5678))
                .isEqualTo("1’234 von 5’678 fertig");
        assertThat(Messages.in(Locale.FRANCE).text("documents.done", 12, 34))
                .isEqualTo("12 of 34 done");
    }

    @Test
    void englishStaysEnglishOnAGermanComputer() {
        var was = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Messages.in(Locale.ENGLISH).text("cancel")).isEqualTo("Cancel");
        } finally {
            Locale.setDefault(was);
        }
    }

    @Test
    void labelsAreWrittenAsTheLanguageDoes() {
        var here = Messages.in(Locale.GERMANY);
        assertThat(here.labelName("SPEAKER")).isEqualTo("Sprecher");
        assertThat(here.labelInSentence("SPEAKER")).isEqualTo("Sprecher");
        assertThat(here.labelName("said_by")).isEqualTo("Gesagt von");
        assertThat(here.labelInSentence("said_by")).isEqualTo("gesagt von");
        var english = Messages.in(Locale.ENGLISH);
        assertThat(english.labelInSentence("SPEAKER")).isEqualTo("speaker");
        assertThat(english.labelName("OWN_LABEL")).isEqualTo("Own label");
    }

    private void isTranslated(String name) {
        assertThat(german.getProperty("term." + name)).as("term." + name).isNotBlank();
    }

    private static Stream<String> values(Attribute attribute) {
        return attribute.type() instanceof AttributeType.OneOf(var values)
                ? values.stream()
                : Stream.empty();
    }

    private static Set<String> keys(Properties texts) {
        var keys = new TreeSet<>(texts.stringPropertyNames());
        keys.removeIf(OF_A_SCHEMA);
        return keys;
    }

    private static Set<String> gaps(String pattern) {
        var gaps = new TreeSet<String>();
        GAP.matcher(pattern).results().map(r -> r.group(1)).forEach(gaps::add);
        return gaps;
    }

    private static Set<List<Double>> limits(MessageFormat format) {
        return Stream.of(format.getFormats())
                .filter(ChoiceFormat.class::isInstance)
                .map(ChoiceFormat.class::cast)
                .map(choice -> Arrays.stream(choice.getLimits()).boxed().toList())
                .collect(Collectors.toSet());
    }

    private static Properties texts(String file) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<String> linesOf(String file) {
        return read(file)
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static String read(String file) {
        try (var in = Messages.class.getResourceAsStream("/org/hearsay/ui/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
