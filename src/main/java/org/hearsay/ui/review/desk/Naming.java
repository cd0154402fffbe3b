package org.hearsay.ui.review.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.model.Id;
import org.hearsay.project.review.Review;
import org.hearsay.review.align.Option;
import org.hearsay.review.align.Question;
import org.hearsay.review.blind.Letters;

/// What those are called whose work is reviewed: by letters, or by name.
record Naming(Review review) {

    /// Longer names are told by their initials.
    private static final int SHORT = 14;

    String letter(Id layer) {
        return letters().of(layer);
    }

    /// A name as far as it is short.
    String name(Id layer) {
        return review.annotatorOf(layer)
                .map(a -> a.name().length() <= SHORT ? a.name() : a.initials())
                .orElse("?");
    }

    /// The options of a question by the letters of those who chose them.
    List<Option> lettered(Question question) {
        var letters = letters();
        return question.options().stream()
                .sorted(
                        Comparator.comparing((Option o) -> o.layers().isEmpty())
                                .thenComparing(o ->
                                        o.layers().stream()
                                                .map(letters::of)
                                                .sorted()
                                                .findFirst()
                                                .orElse("")))
                .toList();
    }

    /// A text with letters in the place of names.
    String masked(String text) {
        var names = new HashMap<String, String>();
        for (var layer : review.layers()) {
            review.annotatorOf(layer.head().id())
                    .ifPresent(a -> names.put(a.name(), letter(layer.head().id())));
        }
        var any =
                names.keySet().stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<!\\w)(", ")(?!\\w)"));
        return names.isEmpty()
                ? text
                : Pattern.compile(any)
                        .matcher(text)
                        .replaceAll(m -> names.getOrDefault(m.group(1), ""));
    }

    private Letters letters() {
        return Letters.of(
                review.registry().head().id().toString(),
                review.documentId(),
                review.layers().stream().map(l -> l.head().id()).toList());
    }
}
