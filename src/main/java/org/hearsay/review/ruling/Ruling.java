package org.hearsay.review.ruling;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a difference was settled, as the guideline of its label tells it: a line of a list there, so
/// that it is read where the label is used and goes wherever the guideline goes.
///
/// @param by name of whoever made it
/// @param text what it says, on one line
/// @param passage the words that it was about, on one line; of many the first
/// @param article title
public record Ruling(LocalDate date, String by, String text, String passage, String article) {

    private static final Pattern LINE =
            Pattern.compile("- \\*\\*(\\S+)\\*\\* (.+) – “(.*)” \\((.*); ([^;]*)\\)");

    /// UTF-16 code units of a passage beyond which its words say no more.
    private static final int LONGEST = 240;

    public Ruling {
        text = line(text);
        passage = shortened(line(passage));
        article = line(article);
        by = line(by).replace(';', ',');
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A ruling says something");
        }
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 120)) + " …";
    }

    /// Whether it is about these words of an article.
    ///
    /// @param title of the article
    public boolean isAbout(String words, String title) {
        return passage.equals(shortened(line(words))) && article.equals(line(title));
    }

    /// As a line of Markdown.
    String written() {
        return "- **%s** %s – “%s” (%s; %s)".formatted(date, text, passage, article, by);
    }

    /// Empty for a line that is no ruling.
    static Optional<Ruling> of(String line) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Ruling(
                            LocalDate.parse(found.group(1)),
                            found.group(5),
                            found.group(2),
                            found.group(3),
                            found.group(4)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
