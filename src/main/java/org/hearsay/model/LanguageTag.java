package org.hearsay.model;

import java.util.IllformedLocaleException;
import java.util.Locale;

/// How languages are named, after BCP 47: `de`, `en-GB`, `zh-Hant`.
public final class LanguageTag {

    /// Longer codes are well-formed, but none was ever given to a language: whoever types one means
    /// a name, such as `Deutsch`.
    private static final int LONGEST_CODE = 3;

    private LanguageTag() {}

    /// Whether it has the form of a tag; an empty text has not.
    public static boolean isOne(String text) {
        if (text.isEmpty()) {
            return false;
        }
        try {
            var locale = new Locale.Builder().setLanguageTag(text).build();
            return locale.getLanguage().length() <= LONGEST_CODE;
        } catch (IllformedLocaleException _) {
            return false;
        }
    }
}
