package org.hearsay.language;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/// Speech that a dash introduces instead of quotation marks: `— Come up! said he.`
final class Dialogue {

    private static final Pattern DASH = Pattern.compile("(?:^|:\\s)[—–―]\\s?(?=\\p{L})");

    /// Where the author's words begin again.
    private static final Pattern AUTHOR =
            Pattern.compile(
                    "(?<=[,.!?…])\\s+(?:(?:he|she|they|I|we|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)\\s"
                            + "(?:said|says|asked|cried|replied|answered|added|repeated|shouted)"
                            + "|(?:said|says|asked|cried|replied|answered|added|repeated|shouted)"
                            + "\\s)");

    /// Characters that are looked through for the author's words.
    private static final int LONGEST = 4_000;

    private Dialogue() {}

    static Optional<Span> in(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        var words = text.substring(paragraph.start(), end);
        var dash = DASH.matcher(words);
        if (!dash.find()) {
            return Optional.empty();
        }
        int start = words.charAt(dash.start()) == ':' ? dash.start() + 2 : dash.start();
        var author = AUTHOR.matcher(words).region(dash.end(), words.length());
        author.useTransparentBounds(true);
        int stop = author.find() ? author.start() : paragraph.end() - paragraph.start();
        return Optional.of(new Span(paragraph.start() + start, paragraph.start() + stop));
    }
}
