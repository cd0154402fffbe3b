package org.hearsay.language;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A name as matching sees it. Compatibility forms, case, full stops and hyphens do not count;
/// honorifics and titles before the name and a genitive after it are left out, unless nothing else
/// is there.
///
/// @param shown the name itself as it was written, without title and genitive
/// @param key two names with the same key are spelt alike
/// @param surnames the words that can stand for the whole name; at least one, but for an empty name
public record NameForm(String shown, String key, Set<String> surnames) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\\s]+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N} ]");
    private static final Pattern GENITIVE = Pattern.compile("(?<=.)(['’]s|(?<=s)['’])$");
    private static final Pattern OUTER =
            Pattern.compile(
                    "^[\\p{Po}\\p{Pi}\\p{Pf}\\p{Ps}]+|[\\p{Po}\\p{Pi}\\p{Pf}\\p{Pe}&&[^.]]+$");
    private static final Set<String> AFTER_NAMES =
            Set.of("jr", "sr", "ii", "iii", "iv", "md", "phd");

    public NameForm {
        surnames = Collections.unmodifiableSet(new LinkedHashSet<>(surnames));
    }

    public static NameForm of(String mention) {
        var written = new ArrayList<>(List.of(SPACE.split(mention.strip())));
        written.replaceAll(token -> OUTER.matcher(token).replaceAll(""));
        written.removeIf(String::isEmpty);
        if (written.isEmpty()) {
            return new NameForm("", "", Set.of());
        }
        written.addLast(GENITIVE.matcher(written.removeLast()).replaceFirst(""));
        var plain = written.stream().map(NameForm::plain).toList();
        int start = Titles.before(plain);
        var shown = String.join(" ", written.subList(start, written.size()));
        var key = String.join(" ", plain.subList(start, plain.size())).strip();
        return new NameForm(shown, key, surnames(List.of(key.split(" ", -1))));
    }

    /// All of a text as keys are written, titles and all, for searching in them.
    public static String folded(String text) {
        return plain(text);
    }

    /// Whether the two can be names of one person: they share a surname, and what else they have
    /// does not speak against it. Two full names with different first names are two people.
    public boolean fits(NameForm other) {
        return surnames.stream()
                .filter(other.surnames::contains)
                .anyMatch(shared -> areOne(without(shared), other.without(shared)));
    }

    /// Whether it is a surname and nothing else.
    public boolean isBare() {
        return !key.isEmpty() && !key.contains(" ");
    }

    public boolean isEmpty() {
        return key.isEmpty();
    }

    private List<String> without(String surname) {
        var rest = new ArrayList<>(List.of(key.split(" ", -1)));
        rest.remove(surname);
        return rest;
    }

    private static boolean areOne(List<String> some, List<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return true;
        }
        return some.containsAll(others)
                || others.containsAll(some)
                || areInitials(some, others)
                || areInitials(others, some);
    }

    /// Whether the first are the first letters of the others: "M" of "Mike".
    private static boolean areInitials(List<String> initials, List<String> words) {
        if (initials.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < initials.size(); i++) {
            if (initials.get(i).length() != 1 || !words.get(i).startsWith(initials.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// The last word, and the first one of names that put the family in front.
    private static Set<String> surnames(List<String> words) {
        var found = new LinkedHashSet<String>();
        int last = words.size() - 1;
        while (last > 0 && AFTER_NAMES.contains(words.get(last))) {
            last--;
        }
        if (last > 0 && Titles.isFamilyInFront(words.getFirst())) {
            found.add(words.getFirst());
        }
        found.add(words.get(last));
        return found;
    }

    private static String plain(String token) {
        var folded = UCharacter.foldCase(Normalizer.normalize(token, Normalizer.Form.NFKC), true);
        var apart = HYPHEN.matcher(folded).replaceAll(" ");
        return NEITHER_LETTER_NOR_DIGIT.matcher(apart).replaceAll("").strip();
    }
}
