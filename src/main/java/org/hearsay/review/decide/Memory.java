package org.hearsay.review.decide;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.review.align.Alignment;
import org.hearsay.review.align.Content;
import org.hearsay.review.align.Difference;
import org.hearsay.review.align.Subject;
import org.hearsay.review.align.Target;
import org.hearsay.text.Anchor;

/// What annotators said when a decision was taken, and whether one of them says something else by
/// now. Nothing here counts characters, so that a correction of the text elsewhere changes nothing.
final class Memory {

    private static final String LABEL = new Subject.Label().key();
    private static final String EXTENT = new Subject.Extent().key();
    private static final String LINK = Subject.linkKey("");

    /// How long an id is.
    private static final int ID = 36;

    private final Alignment alignment;

    Memory(Alignment alignment) {
        this.alignment = alignment;
    }

    /// All that was to choose from.
    List<Decision.Judged> of(Answering answering) {
        var difference = answering.difference();
        var judged = new ArrayList<Decision.Judged>();
        difference
                .members()
                .forEach(m -> judged.add(new Decision.Judged(m.id(), says(difference, m))));
        for (var anchor : ranges(answering)) {
            var says = new TreeMap<String, String>();
            says.put(EXTENT, words(anchor));
            judged.add(new Decision.Judged(difference.id(), says));
        }
        return judged;
    }

    /// Those that are no annotator's own.
    private static List<Anchor> ranges(Answering answering) {
        var ranges = new ArrayList<Anchor>();
        for (var question : answering.difference().questions()) {
            for (var option : question.options()) {
                if (option.content() instanceof Content.Range(var anchor, var part)
                        && part != Content.Part.OWN) {
                    ranges.add(anchor);
                }
            }
        }
        answering
                .replies()
                .values()
                .forEach(r -> {
                    if (r instanceof Reply.ByHand(var anchor)) {
                        ranges.add(anchor);
                    }
                });
        return ranges;
    }

    private SortedMap<String, String> says(Difference difference, Annotation member) {
        var says = new TreeMap<String, String>();
        says.put(LABEL, member.label());
        says.put(EXTENT, words(member.anchor()));
        var opinions = alignment.opinions();
        member.attributes()
                .values()
                .forEach((name, value) -> {
                    var usual =
                            opinions.schema()
                                    .attribute(member.label(), name)
                                    .flatMap(a -> a.defaultValue())
                                    .filter(value::equals);
                    if (usual.isEmpty() && !opinions.isSureness(name)) {
                        says.put(Subject.valueKey(member.label(), name), value.shown());
                    }
                });
        var links = new TreeMap<String, Set<String>>();
        difference.links().stream()
                .filter(l -> l.layers().contains(member.layer()))
                .forEach(l ->
                        links.computeIfAbsent(Subject.linkKey(l.type()), _ -> new TreeSet<>())
                                .add(written(l.target())));
        links.forEach((key, targets) -> says.put(key, String.join("|", targets)));
        return says;
    }

    /// Whether a layer says something that none did then.
    boolean isNews(Difference difference, Decision decision) {
        return difference.members().stream()
                .anyMatch(m -> news(difference, m, decision).findAny().isPresent());
    }

    /// What layers say that none did then.
    List<News> news(Difference difference, Decision decision) {
        return difference.members().stream()
                .flatMap(m ->
                        news(difference, m, decision).sorted().map(q -> new News(m.layer(), q)))
                .toList();
    }

    /// The questions on which a member is new.
    private Stream<String> news(Difference difference, Annotation member, Decision decision) {
        var now = says(difference, member);
        var said = said(member.label(), decision);
        var keys = new HashSet<>(now.keySet());
        said.keySet().stream()
                .filter(k ->
                        k.startsWith(LINK) || k.startsWith(Subject.valueKey(member.label(), "")))
                .forEach(keys::add);
        return keys.stream()
                .filter(key -> {
                    var then = said.getOrDefault(key, Set.of(""));
                    var is = now.getOrDefault(key, "");
                    return key.startsWith(LINK)
                            ? then.stream().noneMatch(t -> isSame(member, t, is))
                            : !then.contains(is);
                });
    }

    /// By question, all that was said, also that there is nothing.
    private static Map<String, Set<String>> said(String label, Decision decision) {
        var whole = decision.judged().stream().filter(j -> j.says().containsKey(LABEL)).toList();
        var said = new HashMap<String, Set<String>>();
        for (var judged : decision.judged()) {
            judged.says().forEach((k, v) -> said.computeIfAbsent(k, _ -> new HashSet<>()).add(v));
        }
        for (var each : said.entrySet()) {
            var could =
                    each.getKey().startsWith(LINK)
                            ? whole.stream()
                            : whole.stream().filter(j -> label.equals(j.says().get(LABEL)));
            if (could.anyMatch(j -> !j.says().containsKey(each.getKey()))) {
                each.getValue().add("");
            }
        }
        return said;
    }

    /// Whether two lists of targets are the same, but for those that the member's layer lacks.
    private boolean isSame(Annotation member, String then, String now) {
        return targets(then).stream()
                .filter(t ->
                        alignment
                                .named(name(t))
                                .filter(d -> d.of(member.layer()).isPresent())
                                .isPresent())
                .collect(Collectors.toSet())
                .equals(targets(now));
    }

    /// By the names that they have now.
    private Set<String> targets(String written) {
        return Arrays.stream(written.split("\\|", -1))
                .filter(t -> !t.isEmpty())
                .map(t ->
                        alignment.named(name(t)).map(Difference::id).orElse(name(t))
                                + t.substring(ID))
                .collect(Collectors.toSet());
    }

    private static Id name(String written) {
        return Id.parse(written.substring(0, ID));
    }

    /// A target as decisions keep it.
    static String written(Target target) {
        return target.difference()
                + target.attributes().values().entrySet().stream()
                        .map(e -> " " + e.getKey() + "=" + e.getValue().shown().replace('|', '/'))
                        .collect(Collectors.joining());
    }

    /// Whether a target is one that a decision kept.
    boolean isOf(Target target, List<String> kept) {
        var now = targets(written(target));
        return kept.stream().anyMatch(k -> targets(k).equals(now));
    }

    private String words(Anchor anchor) {
        var words = anchor.fragments().size() + " " + alignment.opinions().text().at(anchor);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
