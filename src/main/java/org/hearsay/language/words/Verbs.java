package org.hearsay.language.words;

import java.util.HashSet;
import java.util.Set;

/// English verbs and their forms: the frequent ones from lists, others by their ending.
public final class Verbs {

    /// Verbs that render what somebody says, writes, thinks or means.
    private static final Set<String> REPORTING_BASES =
            Lexicon.words(
                    """
                    say tell claim deny state announce report add argue insist warn admit
                    acknowledge confirm declare explain note suggest allege assert believe think
                    know hope fear expect predict estimate show find reveal indicate complain
                    conclude concede contend maintain mention observe point promise pledge propose
                    recall remark repeat reply respond stress tweet write vow urge agree ask accuse
                    testify emphasize emphasise assure inform notify advise caution comment
                    describe call dismiss disclose imply joke lament muse quip reiterate signal
                    speculate doubt feel hear learn read realize realise recommend request
                    demand shout whisper wonder answer boast charge cite clarify counter decide
                    demonstrate discover guess hint mean post praise criticize criticise
                    protest quote reassure reject rule swear teach think threaten tout
                    understand underline underscore uphold worry affirm attest aver bemoan
                    confess proclaim profess retort
                    """);

    private static final Set<String> BASES =
            Lexicon.words(
                    """
                    accept achieve act agree aim allow appeal appear apply appoint approach approve
                    arrest arrive attack attempt attend avoid ban base bear beat become begin belong
                    block blame break bring build burn buy cancel carry catch cause change choose
                    close come commit compare complete concern condemn conduct confront consider
                    contain continue intend hamper contrast contribute control convict cost cover crash create
                    cross cut damage deal defeat defend deliver depend deploy deserve design destroy
                    detain determine develop die disappear discuss dismantle do double draw drive
                    drop earn eat elect emerge employ enable encourage end endorse enforce engage
                    enjoy ensure enter escape establish exist expand explode extend face fail fall
                    favor favour fight file fire flee fly focus follow force form gain gather get
                    give go grow handle hang happen hate have head help hide hit hold hurt ignore
                    impose improve include increase injure introduce invade invest investigate
                    invite involve issue join jump justify keep kill land last launch lead leave
                    let lie lift like listen live look lose love lower make manage march mark
                    marry meet miss mix move name need negotiate offer open operate oppose order
                    overcome owe own pass pay perform pick place plan play plead prefer prepare
                    present prevent produce prohibit protect prove provide publish pull punish push
                    put raise reach receive recognize recognise recover reduce refer refuse release
                    remain remember remove replace represent rescue resign resist resolve restore
                    resume retire return rise run save see seek seem sell send serve set settle
                    share shoot shut sign sit speak spend spread stand start stay steal step stop
                    strike struggle submit succeed suffer support surrender survive suspect suspend
                    take talk target tend test touch train travel treat trigger try turn use visit
                    vote wait walk want watch wear welcome win withdraw work touch flesh host
                    resume replace belong boost seize sue bomb ease slam back hire
                    """);

    private static final Set<String> IRREGULAR_PASTS =
            Lexicon.words(
                    """
                    said told knew known thought found wrote written felt heard led left made met paid
                    put saw seen sent shot sold spoke spoken stood stolen stole took taken taught swore
                    sworn understood went gone gave given got gotten grew grown held hid hidden kept
                    laid lay lost meant ran rose risen sat sought shown slew spent stuck struck sued
                    threw thrown tore torn won wore worn withdrew withdrawn became began begun bore
                    born bought broke broken brought built burnt came caught chose chosen dealt drew
                    drawn drove driven drank drunk ate eaten fell fallen fought fled flew flown forgot
                    forgotten forgiven froze frozen hung lent lit proven rang rode ridden sang sank
                    shook shaken shone shrank slept slid spun sprang swept swam swung thought upheld
                    woke overcame overthrew overthrown undertook dug bound bred bent foresaw
                    """);

    /// Pasts that look like the plain form.
    private static final Set<String> UNCHANGED_PASTS =
            Lexicon.words(
                    "cut put set hit let shut hurt cost read quit spread bid split beat broadcast"
                            + " forecast cast shed bet burst");

    /// Pasts that are no participles, so never adjectives.
    private static final Set<String> MERE_PASTS =
            Lexicon.words(
                    """
                    went came saw took gave knew wrote spoke began ran fell grew drew drove ate rose
                    chose swore wore tore threw flew sang sank became said told thought felt kept
                    met sat stood rang rode shook woke withdrew overcame overthrew undertook foresaw
                    """);

    /// Plain forms that are hardly ever nouns.
    private static final Set<String> NO_NOUNS =
            Lexicon.words(
                    """
                    accept achieve agree allow announce appear apply argue arrive ask avoid become
                    begin believe belong bring buy carry choose come complain conclude confirm
                    consider contain continue create decide declare defend deny describe destroy die
                    enjoy exist expect explain fail forget get give go grow happen have hear include
                    insist intend invite join keep know learn let listen lose make mean meet pay
                    prepare prevent provide receive refuse remain remember require say see seek seem
                    sell send serve sit speak spend suffer suggest tell think understand want warn
                    write
                    """);

    private static final Set<String> REPORTING = new HashSet<>();

    static {
        for (var base : REPORTING_BASES) {
            forms(base).forEach(REPORTING::add);
        }
        REPORTING.addAll(
                Lexicon.words(
                        "said told knew known thought found wrote written felt heard meant swore"
                                + " understood upheld shown taught according"));
    }

    private Verbs() {}

    /// Whether the word is a form of a verb of saying, thinking or showing.
    ///
    /// @param lower in lower case
    public static boolean isReporting(String lower) {
        return REPORTING.contains(lower);
    }

    static boolean isMerePast(String lower) {
        return MERE_PASTS.contains(lower);
    }

    static boolean isHardlyNoun(String lower) {
        return NO_NOUNS.contains(lower);
    }

    static boolean isUnchangedPast(String lower) {
        return UNCHANGED_PASTS.contains(lower);
    }

    static VerbForm form(String lower) {
        if (IRREGULAR_PASTS.contains(lower)) {
            return VerbForm.PAST;
        }
        if (isBase(lower)) {
            return VerbForm.BASE;
        }
        if (lower.endsWith("ed") && lower.length() > 3) {
            return VerbForm.REGULAR_PAST;
        }
        if (lower.endsWith("ing") && lower.length() > 5) {
            return VerbForm.PROGRESSIVE;
        }
        return isThirdPerson(lower) ? VerbForm.THIRD_PERSON : VerbForm.NONE;
    }

    private static boolean isThirdPerson(String lower) {
        int n = lower.length();
        return lower.endsWith("s")
                && n > 3
                && (isBase(lower.substring(0, n - 1))
                        || lower.endsWith("es") && isBase(lower.substring(0, n - 2))
                        || lower.endsWith("ies") && isBase(lower.substring(0, n - 3) + "y"));
    }

    private static boolean isBase(String lower) {
        return BASES.contains(lower) || REPORTING_BASES.contains(lower);
    }

    private static Set<String> forms(String base) {
        var stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        var forms = new HashSet<>(Set.of(base, base + "s", stem + "ed", stem + "ing"));
        if (base.endsWith("y")) {
            var i = base.substring(0, base.length() - 1) + "i";
            forms.add(i + "es");
            forms.add(i + "ed");
        }
        if (base.endsWith("s") || base.endsWith("h") || base.endsWith("ch")) {
            forms.add(base + "es");
        }
        // admitted, quipped
        var last = base.substring(base.length() - 1);
        forms.add(base + last + "ed");
        forms.add(base + last + "ing");
        return forms;
    }
}
