package org.hearsay.language;

import java.util.List;
import java.util.Set;

/// What English news puts before names. Words as [NameForm] folds them.
final class Titles {

    private static final int LONGEST = 4;

    private static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "mx",
                    "dr",
                    "prof",
                    "professor",
                    "sir",
                    "dame",
                    "lord",
                    "lady",
                    "madam",
                    "madame",
                    "mme",
                    "monsieur",
                    "rev",
                    "reverend",
                    "father",
                    "sister",
                    "pope",
                    "cardinal",
                    "bishop",
                    "archbishop",
                    "imam",
                    "rabbi",
                    "king",
                    "queen",
                    "prince",
                    "princess",
                    "emperor",
                    "gen",
                    "general",
                    "lt",
                    "lieutenant",
                    "col",
                    "colonel",
                    "maj",
                    "major",
                    "capt",
                    "captain",
                    "cmdr",
                    "commander",
                    "adm",
                    "admiral",
                    "sgt",
                    "sergeant",
                    "marshal",
                    "field marshal",
                    "president",
                    "vice president",
                    "president elect",
                    "pres",
                    "prime minister",
                    "premier",
                    "chancellor",
                    "vice chancellor",
                    "secretary",
                    "secretary of state",
                    "secretary of defense",
                    "secretary general",
                    "press secretary",
                    "minister",
                    "foreign minister",
                    "ambassador",
                    "envoy",
                    "special envoy",
                    "senator",
                    "sen",
                    "representative",
                    "rep",
                    "congressman",
                    "congresswoman",
                    "governor",
                    "gov",
                    "mayor",
                    "speaker",
                    "attorney general",
                    "judge",
                    "justice",
                    "chief justice",
                    "chairman",
                    "chairwoman",
                    "chair",
                    "chief executive",
                    "ceo",
                    "director",
                    "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "leader",
                    "supreme leader",
                    "opposition leader",
                    "dictator",
                    "analyst",
                    "commissioner",
                    "sheriff",
                    "officer",
                    "mp",
                    "counterpart",
                    "national security adviser",
                    "national security advisor",
                    "adviser",
                    "advisor");

    /// What can stand before a title, and is none alone.
    private static final Set<String> BEFORE_TITLES =
            Set.of(
                    "the",
                    "his",
                    "her",
                    "their",
                    "its",
                    "us",
                    "uk",
                    "un",
                    "eu",
                    "nato",
                    "former",
                    "ex",
                    "then",
                    "acting",
                    "interim",
                    "deputy",
                    "vice",
                    "assistant",
                    "senior",
                    "chief",
                    "defense",
                    "defence",
                    "foreign",
                    "interior",
                    "finance",
                    "health",
                    "treasury",
                    "press",
                    "home",
                    "state",
                    "justice",
                    "trade",
                    "energy",
                    "labor",
                    "labour",
                    "north",
                    "south",
                    "french",
                    "dutch",
                    "greek",
                    "thai",
                    "white",
                    "house",
                    "department",
                    "party",
                    "democratic",
                    "republican");

    private static final List<String> OF_NATIONS = List.of("an", "ese", "ish", "i");

    private static final Set<String> FAMILY_IN_FRONT =
            Set.of(
                    "kim", "moon", "ri", "choe", "choi", "pak", "roh", "yoon", "hwang", "kang",
                    "xi", "hu", "wen", "li", "zhang", "wang", "zhao", "zhou", "liu", "deng", "mao",
                    "nguyen", "tran", "pham", "tsai", "chiang");

    private Titles() {}

    /// How many of the tokens are title; never all of them.
    static int before(List<String> tokens) {
        int start = 0;
        while (start < tokens.size()) {
            int next = titleAfterModifiers(tokens, start);
            if (next == start) {
                break;
            }
            start = next;
        }
        return start == tokens.size() ? 0 : start;
    }

    static boolean isFamilyInFront(String word) {
        return FAMILY_IN_FRONT.contains(word);
    }

    /// The end of a title that starts at `start` or after words that belong to it.
    private static int titleAfterModifiers(List<String> tokens, int start) {
        for (int i = start; i < tokens.size(); i++) {
            int end = title(tokens, i);
            if (end > i) {
                return end;
            }
            if (!isBeforeTitles(tokens.get(i))) {
                return start;
            }
        }
        return start;
    }

    private static int title(List<String> tokens, int start) {
        for (int end = Math.min(start + LONGEST, tokens.size()); end > start; end--) {
            if (TITLES.contains(String.join(" ", tokens.subList(start, end)))) {
                return end;
            }
        }
        return start;
    }

    private static boolean isBeforeTitles(String word) {
        return BEFORE_TITLES.contains(word)
                || word.length() > 4 && OF_NATIONS.stream().anyMatch(word::endsWith);
    }
}
