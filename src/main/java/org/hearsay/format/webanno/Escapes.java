package org.hearsay.format.webanno;

import java.util.ArrayList;
import java.util.List;

/// How the format writes characters that mean something in it.
public final class Escapes {

    private static final String IN_VALUES = "\\[]|_;*";

    private Escapes() {}

    /// A value in a cell; it has no carriage returns.
    public static String value(String value) {
        var escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (IN_VALUES.indexOf(c) >= 0 || value.startsWith("->", i)) {
                        escaped.append('\\');
                    }
                    escaped.append(c);
                }
            }
        }
        return escaped.toString();
    }

    static String plainValue(String cell) {
        var plain = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\\' || i + 1 == cell.length()) {
                plain.append(c);
                continue;
            }
            char next = cell.charAt(i + 1);
            if (IN_VALUES.indexOf(next) >= 0 || cell.startsWith("->", i + 1)) {
                plain.append(next);
                i++;
            } else if (next == 't' || next == 'n') {
                plain.append(next == 't' ? '\t' : '\n');
                i++;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /// A line of a sentence's text.
    public static String text(String line) {
        var escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '\t' -> escaped.append("\\t");
                case '\f' -> escaped.append("\\f");
                case '\b' -> escaped.append("\\b");
                default -> {
                    if (c == '\\' || c < 8 || c > 13 && c < 32) {
                        escaped.append('\\');
                    }
                    escaped.append(c);
                }
            }
        }
        return escaped.toString();
    }

    static String plainText(String line, Style style) {
        var plain = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c != '\\' || i + 1 == line.length()) {
                plain.append(c);
                i++;
                continue;
            }
            char next = line.charAt(i + 1);
            if (style == Style.JAVA && isUnicode(line, i)) {
                plain.append((char) Integer.parseInt(line, i + 2, i + 6, 16));
                i += 6;
                continue;
            }
            int known = "tnfrb\\".indexOf(next);
            if (known >= 0) {
                plain.append("\t\n\f\r\b\\".charAt(known));
            } else if (next < 32 || style == Style.JAVA) {
                plain.append(next);
            } else {
                plain.append(c).append(next);
            }
            i += 2;
        }
        return plain.toString();
    }

    /// Whether a UTF-16 code unit is escaped at an offset, with four hexadecimal digits.
    private static boolean isUnicode(String line, int at) {
        return line.startsWith("\\u", at)
                && at + 6 <= line.length()
                && line.substring(at + 2, at + 6)
                        .chars()
                        .allMatch(c -> Character.digit(c, 16) >= 0);
    }

    /// The parts between separators that are not escaped.
    static List<String> split(String cell, char separator) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                i++;
            } else if (cell.charAt(i) == separator) {
                parts.add(cell.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(cell.substring(from));
        return parts;
    }

    /// How texts are escaped.
    enum Style {
        /// From version 3.2 on.
        OWN,
        /// Up to version 3.1.
        JAVA
    }
}
