package org.hearsay.format;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

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

    private final Set<String> taken = new HashSet<>();

    /// A name without an ending, not given before, also not in another case or normal form.
    public String next(String title) {
        var plain = plain(title);
        var name = plain;
        for (int n = 2; !taken.add(folded(name)); n++) {
            name = plain + "-" + n;
        }
        return name;
    }

    private static String plain(String title) {
        var cleaned = new StringBuilder();
        title.codePoints()
                .forEach(c -> {
                    boolean bad =
                            Character.isISOControl(c)
                                    || Character.getType(c) == Character.FORMAT
                                    || "<>:\"/\\|?*".indexOf(c) >= 0
                                    || Character.getType(c) == Character.LINE_SEPARATOR
                                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
                    cleaned.appendCodePoint(bad ? '_' : c);
                });
        var name = Normalizer.normalize(cleaned, Normalizer.Form.NFC).strip();
        while (name.startsWith(".")) {
            name = name.substring(1);
        }
        while (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        name = name.strip();
        while (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        return name.isEmpty() || RESERVED.contains(name.toLowerCase(Locale.ROOT))
                ? "document" + (name.isEmpty() ? "" : "-" + name)
                : name;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
