package org.hearsay.language.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// English words of closed kinds, and open ones whose ending misleads.
final class Lexicon {

    private static final Map<String, WordClass> CLOSED = new HashMap<>();

    static {
        put(
                WordClass.DETERMINER,
                """
                the a an this these those some any no every each either neither both all another
                several many few much most more fewer less enough half his her its their my our
                your whose various certain numerous
                """);
        put(
                WordClass.PRONOUN,
                """
                i you he she it we they me him us them himself herself itself themselves myself
                ourselves yourself one ones someone somebody anyone anybody everyone everybody
                nobody none something anything everything nothing others mine yours hers ours
                theirs there
                """);
        put(
                WordClass.AUXILIARY,
                """
                is are was were be been being am has have had having do does did will would shall
                should can could may might must cannot not n't isn't aren't wasn't weren't hasn't
                haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't mustn't
                isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t
                wouldn’t shouldn’t can’t couldn’t mustn’t 'll 've 're 'm 'd ’ll ’ve ’re ’m ’d ought
                """);
        put(
                WordClass.PREPOSITION,
                """
                of in on at by for from with without into onto over under about against between
                among amongst through throughout during despite toward towards upon within across
                along around behind beside besides beyond near per via amid amidst off out up down
                inside outside above below beneath concerning regarding like unlike versus than
                including ago plus minus alongside following
                """);
        put(
                WordClass.SUBORDINATOR,
                """
                while although though because since unless until till whereas whether if when
                whenever where wherever after before as once lest why how
                """);
        put(WordClass.CONJUNCTION, "and or but nor yet &");
        put(WordClass.RELATIVE, "who whom which what whoever whatever whichever");
        put(WordClass.THAT, "that");
        put(WordClass.TO, "to");
        put(WordClass.GENITIVE, "'s ’s ' ’");
        put(
                WordClass.ADVERB,
                """
                also never always often soon already still just even only again then now here very
                too so almost perhaps maybe rather quite ever once twice away back later earlier
                however everywhere somewhere anywhere nowhere instead meanwhile moreover nevertheless nonetheless otherwise therefore
                thus yesterday today tomorrow tonight together apart forward ahead abroad home
                far yet well indeed seldom sometimes
                """);
        put(
                WordClass.NUMBER,
                """
                two three four five six seven eight nine ten eleven twelve thirteen fourteen
                fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
                million billion trillion dozen dozens
                """);
        put(
                WordClass.ADJECTIVE,
                """
                new old good bad big small great large long short high low young early late recent
                former current senior top major minor key main local national international global
                foreign federal public private political economic military nuclear other such same
                own last next first second third fourth fifth several likely unlikely daily weekly
                monthly yearly friendly deadly elderly lonely lovely holy ugly costly orderly
                growing rising ongoing leading working existing living remaining outgoing
                incoming upcoming neighbouring neighboring continuing surviving sitting standing
                ruling opposing so-called then unnamed wounded armed united red open free full
                real true false white black blue green hard clear close dead poor rich strong weak
                least entire whole official anonymous alleged
                """);
        put(
                WordClass.NOUN,
                """
                meeting building morning evening spending funding hearing shooting bombing
                killing warning briefing filing housing training king thing spring string wing ring
                feeling wedding opening beginning painting drawing clothing ceiling being offspring
                reading writing engineering banking farming fishing mining planning
                family ally reply supply assembly monopoly bully fly anomaly belly lily jelly
                need speed seed bed feed creed breed indeed deed weed greed hundred shed sled
                news series species police people politics crisis analysis basis bus gas campus
                virus congress process success access press business witness illness progress
                address class loss boss mass glass grass pass cross dress princess
                man woman men women child children person members
                """);
    }

    /// Nouns in -s that are more often nouns than verbs, where the form could be both.
    private static final Set<String> RATHER_NOUNS =
            words(
                    """
                    talks strikes cuts reports plans claims attacks forces rights results votes
                    charges ties needs sources leads fears hopes concerns demands calls comments
                    remarks offers moves steps efforts tests states houses troops markets prices
                    costs taxes rates sales shares returns gains losses deals threats protests
                    changes issues names places parts works plants ships arms hands eyes faces
                    heads minds views visits sides terms times years days trials limits links
                    controls supports aims documents records remains orders requests questions answers
                    matters interests influences experiences benefits profits debts trades
                    """);

    private static final Set<String> NOT_ADVERBS =
            words(
                    "family ally reply supply assembly monopoly bully fly belly july italy only"
                            + " anomaly lily jelly rally bodily");

    private Lexicon() {}

    static Optional<WordClass> closed(String lower) {
        return Optional.ofNullable(CLOSED.get(lower));
    }

    static boolean isRatherNoun(String lower) {
        return RATHER_NOUNS.contains(lower);
    }

    static boolean isAdverb(String lower) {
        return lower.length() > 4 && lower.endsWith("ly") && !NOT_ADVERBS.contains(lower);
    }

    static boolean looksLikeAdjective(String lower) {
        return lower.length() > 5
                && (lower.endsWith("ous")
                        || lower.endsWith("ful")
                        || lower.endsWith("ive")
                        || lower.endsWith("ible")
                        || lower.endsWith("able")
                        || lower.endsWith("ical")
                        || lower.endsWith("less"));
    }

    static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }

    private static void put(WordClass kind, String list) {
        for (var word : words(list)) {
            CLOSED.putIfAbsent(word, kind);
        }
    }
}
