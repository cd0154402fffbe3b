package org.hearsay.ui.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The catalogue of a language for each [Phrase], in the format of gettext: `msgid` with the
/// English pattern, `msgstr` with that of the language, each on one line.
///
/// @param known patterns of the language by the English ones
record Phrases(Map<String, String> known) {

    /// Nothing is said otherwise.
    static final Phrases NONE = new Phrases(Map.of());

    private static final String ENGLISH = "msgid ";
    private static final String OTHER = "msgstr ";

    Phrases {
        known = Map.copyOf(known);
    }

    static Phrases in(Locale language) {
        var name = "/org/hearsay/ui/phrases_" + language.getLanguage() + ".po";
        try (var in = Phrases.class.getResourceAsStream(name)) {
            return in == null
                    ? NONE
                    : read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Missing from the build: " + name, e);
        }
    }

    private static Phrases read(BufferedReader lines) throws IOException {
        var known = new HashMap<String, String>();
        var english = "";
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(ENGLISH)) {
                english = unquoted(line.substring(ENGLISH.length()));
            } else if (line.startsWith(OTHER) && !english.isEmpty()) {
                known.put(english, unquoted(line.substring(OTHER.length())));
            }
        }
        return new Phrases(known);
    }

    private static String unquoted(String quoted) {
        return quoted.substring(1, quoted.length() - 1).translateEscapes();
    }

    /// The pattern in this language; as it is where the catalogue does not have it.
    String of(String pattern) {
        return known.getOrDefault(pattern, pattern);
    }
}
