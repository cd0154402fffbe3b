package org.hearsay.ui.review.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Annotation;
import org.hearsay.review.align.Difference;
import org.hearsay.review.align.Ranges;
import org.hearsay.review.decide.Standing;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.hearsay.ui.review.desk.Desk;

/// What the article shows of a difference. Where the words differ, what all have is drawn once and
/// plain, and of the words that only some have it is told whose they are.
///
/// @param versions what is drawn as annotations
/// @param extras the words that not all have, by version
/// @param place what is scrolled to; empty where nothing is open
public record Drawn(List<Version> versions, List<Extra> extras, Optional<Span> place) {

    static final Drawn NOTHING = new Drawn(List.of(), List.of(), Optional.empty());

    public Drawn {
        versions = List.copyOf(versions);
        extras = List.copyOf(extras);
    }

    /// @param badge whose it is, a letter or two; empty for what is everybody's
    public record Version(Annotation annotation, String badge) {}

    /// @param badge whose words they are
    /// @param words in UTF-16 code units
    public record Extra(String badge, List<Span> words) {}

    public static Drawn of(Desk desk) {
        return desk.current().map(Standing::difference).map(d -> of(desk, d)).orElse(NOTHING);
    }

    private static Drawn of(Desk desk, Difference difference) {
        var place = Optional.of(difference.anchor().hull());
        var anchors = difference.members().stream().map(Annotation::anchor).distinct().toList();
        if (anchors.size() < 2) {
            var versions =
                    difference.members().stream()
                            .sorted(Comparator.comparing(m -> desk.who(m.layer())))
                            .map(m -> new Version(m, desk.who(m.layer())))
                            .toList();
            return new Drawn(versions, List.of(), place);
        }
        var shared = Ranges.shared(anchors);
        var versions =
                shared.stream()
                        .map(s -> new Version(difference.members().getFirst().withAnchor(s), ""))
                        .toList();
        return new Drawn(versions, extras(desk, difference, shared), place);
    }

    private static List<Extra> extras(Desk desk, Difference difference, Optional<Anchor> shared) {
        var groups =
                difference.members().stream()
                        .sorted(Comparator.comparing(m -> desk.who(m.layer())))
                        .collect(
                                Collectors.groupingBy(
                                        Annotation::anchor,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                m -> desk.who(m.layer()),
                                                Collectors.joining(" "))));
        var extras = new ArrayList<Extra>();
        groups.forEach((anchor, who) -> extras.add(new Extra(who, rest(anchor, shared))));
        return extras;
    }

    private static List<Span> rest(Anchor anchor, Optional<Anchor> shared) {
        var rest = Optional.of(anchor);
        for (Span part : shared.map(Anchor::fragments).orElse(List.of())) {
            rest = rest.flatMap(r -> r.without(part));
        }
        return rest.map(Anchor::fragments).orElse(List.of());
    }
}
