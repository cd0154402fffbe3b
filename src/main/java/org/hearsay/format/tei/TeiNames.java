package org.hearsay.format.tei;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of labels and attributes as XML names. A character that a name must not have is written as
/// `_x` and its code in hexadecimal and `_`.
final class TeiNames {

    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-F]{4,6})_");

    private TeiNames() {}

    static String escaped(String name) {
        var escaped = new StringBuilder();
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            boolean isEscape =
                    c == '_' && ESCAPE.matcher(name).region(i, name.length()).lookingAt();
            if (!isEscape && (i == 0 ? isStart(c) : isPart(c))) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append("_x%04X_".formatted(c));
            }
            i += Character.charCount(c);
        }
        return escaped.toString();
    }

    static String plain(String escaped) {
        return ESCAPE.matcher(escaped)
                .replaceAll(m -> {
                    int c = Integer.parseInt(m.group(1), 16);
                    return Matcher.quoteReplacement(
                            Character.isValidCodePoint(c) ? Character.toString(c) : m.group());
                });
    }

    private static boolean isStart(int c) {
        return c == '_' || c < 0x10000 && Character.isLetter(c);
    }

    private static boolean isPart(int c) {
        return isStart(c) || c == '.' || c == '-' || c < 0x10000 && Character.isDigit(c);
    }
}
