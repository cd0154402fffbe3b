package org.hearsay.ui.support;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// The window's texts in one language. Patterns follow [MessageFormat]; an apostrophe in a text is
/// the typographic one, which needs no escape. Keys stand in `⟨⟩`. Numbers and dates follow the
/// language and the person's country.
///
/// Safe on any thread.
public final class Messages {

    /// The languages that the program speaks; the first one where it does not speak the person's.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    /// A key in a text, as a PC has it: `⟨Ctrl+Shift+I⟩`.
    private static final Pattern KEY = Pattern.compile("⟨([^⟩]+)⟩");

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Phrases phrases;
    private final UnaryOperator<String> keys;

    private Messages(
            ResourceBundle bundle, Phrases phrases, Locale locale, UnaryOperator<String> keys) {
        this.bundle = bundle;
        this.phrases = phrases;
        this.locale = locale;
        this.keys = keys;
    }

    /// In the language of the locale where the program speaks it, otherwise in English.
    public static Messages in(Locale locale) {
        var language =
                LANGUAGES.stream()
                        .filter(l -> l.getLanguage().equals(locale.getLanguage()))
                        .findFirst()
                        .orElse(LANGUAGES.getFirst());
        // Without this, English would be looked for in the computer's own language.
        var exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Messages(
                ResourceBundle.getBundle("org.hearsay.ui.messages", language, exact),
                Phrases.in(language),
                Locale.of(language.getLanguage(), locale.getCountry()),
                UnaryOperator.identity());
    }

    /// The same texts with other names of the keys in them.
    ///
    /// @param names what a key is called, from how it is called in English on a PC
    public Messages naming(UnaryOperator<String> names) {
        return new Messages(bundle, phrases, locale, names);
    }

    /// With texts of a bundle of one's own.
    static Messages of(ResourceBundle bundle, Locale locale) {
        return new Messages(bundle, Phrases.NONE, locale, UnaryOperator.identity());
    }

    /// @throws java.util.MissingResourceException if the program has no such text
    public String text(String key, Object... gaps) {
        var pattern = bundle.getString(key);
        return gaps.length == 0
                ? named(pattern, keys)
                // An apostrophe is a sign to the format.
                : new MessageFormat(named(pattern, k -> keys.apply(k).replace("'", "''")), locale)
                        .format(gaps);
    }

    /// What somebody says who knows no language but English, in this one.
    public String text(Phrased said) {
        return text(said.phrase());
    }

    /// Words that were made far from the window, in this language.
    public String text(Phrase phrase) {
        return phrase.in(phrases::of);
    }

    private static String named(String pattern, UnaryOperator<String> names) {
        return KEY.matcher(pattern)
                .replaceAll(key -> Matcher.quoteReplacement(names.apply(key.group(1))));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// A label, attribute or value of a schema as a person reads it: `check_worthy` as "check
    /// worthy". A translation wins where the bundle has one.
    public String schemaName(String name) {
        var key = "term." + name;
        return has(key) ? text(key) : name.replace('_', ' ');
    }

    /// A label or attribute as a heading or a button shows it: `SPEAKER` as "Speaker".
    public String labelName(String name) {
        var title = "title." + name;
        if (has(title)) {
            return text(title);
        }
        var words = schemaName(name);
        var isShouted = words.equals(words.toUpperCase(locale)) && words.length() > 1;
        var rest =
                isShouted && !has("term." + name)
                        ? words.substring(1).toLowerCase(locale)
                        : words.substring(1);
        return words.substring(0, 1).toUpperCase(locale) + rest;
    }

    /// A label in the middle of a sentence: "speaker" in English, "Sprecher" in German, whose nouns
    /// are always capital.
    public String labelInSentence(String name) {
        var words = labelName(name);
        return isGerman()
                ? schemaName(name)
                : words.substring(0, 1).toLowerCase(locale) + words.substring(1);
    }

    public Locale locale() {
        return locale;
    }

    private boolean isGerman() {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }
}
