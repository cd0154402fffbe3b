package org.hearsay.ui.support;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The window's texts in one language. Patterns follow [MessageFormat]; an apostrophe in a text is
/// the typographic one, which needs no escape.
///
/// Safe on any thread.
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    public static Messages in(Locale locale) {
        return new Messages(ResourceBundle.getBundle("org.hearsay.ui.messages", locale), locale);
    }

    /// @throws java.util.MissingResourceException if the program has no such text
    public String text(String key, Object... gaps) {
        var pattern = bundle.getString(key);
        return gaps.length == 0 ? pattern : new MessageFormat(pattern, locale).format(gaps);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// A label, attribute or value of a schema as a person reads it: `check_worthy` as "check
    /// worthy". A translation wins where the bundle has one.
    public String schemaName(String name) {
        var key = "schema." + name;
        return has(key) ? text(key) : name.replace('_', ' ');
    }

    /// A label as a heading or a button shows it: `SPEAKER` as "Speaker".
    public String labelName(String name) {
        var key = "schema." + name;
        if (has(key)) {
            return text(key);
        }
        var words = name.replace('_', ' ');
        var isShouted = words.equals(words.toUpperCase(Locale.ROOT)) && words.length() > 1;
        var rest = isShouted ? words.substring(1).toLowerCase(Locale.ROOT) : words.substring(1);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + rest;
    }

    public Locale locale() {
        return locale;
    }
}
