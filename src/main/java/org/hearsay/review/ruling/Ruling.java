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
/// @param passage the words that it was about, on one line
/// @param article title
public record Ruling(LocalDate date, String by, String text, String passage, String article) {

    private static final Pattern LINE =
            Pattern.compile("- \\*\\*(\\S+)\\*\\* (.+) – “(.*)” \\((.*); ([^;]*)\\)");

    /// Words of a passage beyond these say no more.
    private static final int LONGEST = 240;

    public Ruling {
        text = line(text);
        passage = line(passage);
        article = line(article);
        by = line(by).replace(';', ',');
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A ruling says something");
        }
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /// As a line of Markdown.
    String written() {
        var words =
                passage.length() <= LONGEST
                        ? passage
                        : passage.substring(0, passage.offsetByCodePoints(0, 120)) + " …";
        return "- **%s** %s – “%s” (%s; %s)".formatted(date, text, words, article, by);
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
