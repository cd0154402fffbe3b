package org.hearsay.project.pick;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;

/// Which articles somebody means: words of the title, and what is known of the articles, for
/// example `letter publisher:"The Times" tag:korea after:2018-06-01 status:done`. Several values of
/// one key are alternatives; the words and all keys must fit. A word with a colon that is no key is
/// a word. Any thread.
///
/// @param words lower-case part of the title, or an article's id; empty for any
/// @param values by key, lower-case
public record ArticleQuery(String words, Map<Key, List<String>> values) {

    /// All articles.
    public static final ArticleQuery ALL = new ArticleQuery("", Map.of());

    /// As many last digits of an id tell it from others.
    private static final int DIGITS = 12;

    private static final Pattern TERM =
            Pattern.compile(
                    "(?<!\\S)(%s):(\"[^\"]*\"|\\S+)"
                            .formatted(
                                    List.of(Key.values()).stream()
                                            .map(Key::written)
                                            .collect(Collectors.joining("|"))),
                    Pattern.CASE_INSENSITIVE);

    public ArticleQuery {
        values = Map.copyOf(values);
    }

    /// Reads what somebody typed.
    public static ArticleQuery of(String written) {
        var values = new EnumMap<Key, List<String>>(Key.class);
        var words =
                TERM.matcher(written)
                        .replaceAll(term -> {
                            var key = Key.valueOf(term.group(1).toUpperCase(Locale.ROOT));
                            values.computeIfAbsent(key, _ -> new ArrayList<>())
                                    .addAll(key.values(term.group(2).replace("\"", "")));
                            return "";
                        });
        return new ArticleQuery(
                words.replace("\"", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT),
                values);
    }

    /// What to type for articles that were picked by hand; empty for none.
    public static String picked(Collection<Id> articles) {
        return articles.isEmpty()
                ? ""
                : Key.ID.written()
                        + ":"
                        + articles.stream()
                                .map(Id::toString)
                                .map(id -> id.substring(id.length() - DIGITS))
                                .collect(Collectors.joining(","));
    }

    public boolean isOpen() {
        return words.isEmpty() && values.isEmpty();
    }

    public boolean fits(DocumentRow row) {
        return hasWords(row)
                && values.entrySet().stream()
                        .allMatch(
                                e -> e.getValue().stream().anyMatch(v -> e.getKey().fits(row, v)));
    }

    private boolean hasWords(DocumentRow row) {
        return words.isEmpty()
                || Key.ID.fits(row, words)
                || row.document().title().toLowerCase(Locale.ROOT).contains(words);
    }
}
