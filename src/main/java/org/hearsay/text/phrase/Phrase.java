package org.hearsay.text.phrase;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Words for a person, with gaps: English as they stand, and by their pattern found in the
/// catalogues of other languages, as gettext does it.
///
/// @param pattern English, with gaps as [java.util.Formatter] has them
/// @param gaps what fills them; a phrase among them is said in the same language
public record Phrase(String pattern, List<Serializable> gaps) implements Serializable {

    private static final String ANY = "%s";

    public Phrase {
        gaps = List.copyOf(gaps);
    }

    /// @param gaps numbers and phrases stay what they are, all else is taken by its text
    public static Phrase of(String pattern, @Nullable Object... gaps) {
        return new Phrase(pattern, Arrays.stream(gaps).map(Phrase::gap).toList());
    }

    /// Words that somebody else has found: of a library, a file, the system.
    public static Phrase verbatim(@Nullable String words) {
        return Phrase.of(ANY, words);
    }

    /// Several, a line each.
    public static Phrase lines(List<Phrase> all) {
        return new Phrase(
                String.join("\n", Collections.nCopies(all.size(), ANY)), List.copyOf(all));
    }

    private static Serializable gap(@Nullable Object gap) {
        return switch (gap) {
            case null -> "";
            case Integer number -> number;
            case Long number -> number;
            case Phrase phrase -> phrase;
            case Phrased told -> told.phrase();
            default -> gap.toString();
        };
    }

    /// @param translation a pattern in another language, from the English one; must have its gaps
    public String in(UnaryOperator<String> translation) {
        var filled =
                gaps.stream()
                        .map(g -> g instanceof Phrase inner ? inner.in(translation) : (Object) g)
                        .toArray();
        var words = pattern.equals(ANY) ? ANY : translation.apply(pattern);
        return String.format(Locale.ROOT, words, filled);
    }

    /// In English.
    @Override
    public String toString() {
        return in(UnaryOperator.identity());
    }
}
