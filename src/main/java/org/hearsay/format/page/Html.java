package org.hearsay.format.page;

/// A page being written. All words go through [#words], which lets none of them become markup.
///
/// Confined to one thread.
final class Html {

    private final StringBuilder page = new StringBuilder();

    /// Markup as it is, with values in its `%s` made harmless.
    Html markup(String pattern, Object... values) {
        var safe = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            safe[i] = escaped(String.valueOf(values[i]));
        }
        page.append(values.length == 0 ? pattern : pattern.formatted(safe));
        return this;
    }

    Html words(String text) {
        page.append(escaped(text));
        return this;
    }

    Html line() {
        page.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return page.toString();
    }

    /// Characters that HTML does not allow become the sign for what cannot be shown.
    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        case '\'' -> safe.append("&#39;");
                        case '\n', '\t' -> safe.appendCodePoint(c);
                        default -> safe.appendCodePoint(isForbidden(c) ? 0xFFFD : c);
                    }
                });
        return safe.toString();
    }

    /// Controls and noncharacters.
    private static boolean isForbidden(int c) {
        return Character.getType(c) == Character.CONTROL
                || c >= 0xFDD0 && c <= 0xFDEF
                || (c & 0xFFFE) == 0xFFFE;
    }
}
