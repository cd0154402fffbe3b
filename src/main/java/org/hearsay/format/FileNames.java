package org.hearsay.format;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Gives documents file names that every system takes, each name once. A title is data: it may hold
/// anything.
public final class FileNames {

    private static final Set<String> RESERVED =
            Set.of(
                    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
                    "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
                    "lpt8", "lpt9");

    /// In UTF-8 bytes, with room for an ending.
    private static final int MAX_BYTES = 120;

    private static final Pattern DOTS_BEFORE = Pattern.compile("^\\.+");
    private static final Pattern DOTS_BEHIND = Pattern.compile("\\.+$");

    private final TakenNames taken = new TakenNames();

    /// The last number that a name was given with, where several wanted it: to try all of them each
    /// time would take the square of their number.
    private final Map<String, Integer> numbers = new HashMap<>();

    /// A name without an ending, not given before, also not in another case or normal form.
    public String next(String title) {
        var plain = plain(title);
        var folded = folded(plain);
        if (taken.take(folded)) {
            return plain;
        }
        int number = numbers.getOrDefault(folded, 1) + 1;
        while (!taken.take(folded(plain + "-" + number))) {
            number++;
        }
        numbers.put(folded, number);
        return plain + "-" + number;
    }

    private static String plain(String title) {
        var cleaned = new StringBuilder();
        title.codePoints().forEach(c -> cleaned.appendCodePoint(isTrouble(c) ? '_' : c));
        var name = Normalizer.normalize(cleaned, Normalizer.Form.NFC).strip();
        name = shortened(DOTS_BEFORE.matcher(name).replaceFirst("")).strip();
        name = DOTS_BEHIND.matcher(name).replaceFirst("");
        if (name.isEmpty()) {
            return "document";
        }
        return RESERVED.contains(name.toLowerCase(Locale.ROOT)) ? "document-" + name : name;
    }

    private static boolean isTrouble(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> "<>:\"/\\|?*".indexOf(c) >= 0;
        };
    }

    private static String shortened(String name) {
        var shorter = name;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
