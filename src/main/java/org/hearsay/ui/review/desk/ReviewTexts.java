package org.hearsay.ui.review.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.edit.settings.Owners;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.review.align.Content;
import org.hearsay.review.align.Difference;
import org.hearsay.review.align.Kind;
import org.hearsay.review.align.Option;
import org.hearsay.review.align.Question;
import org.hearsay.review.align.Subject;
import org.hearsay.review.align.Target;
import org.hearsay.review.decide.Standing;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.ui.support.Messages;

/// Says in words what differs and what there is to choose from.
public final class ReviewTexts {

    /// Of longer words the beginning and the end are shown.
    private static final int LONGEST = 90;

    /// Likewise in a list.
    private static final int ROW = 40;

    private final Messages messages;

    public ReviewTexts(Messages messages) {
        this.messages = messages;
    }

    public String glyph(Kind kind) {
        return switch (kind) {
            case AGREED -> "=";
            case EXTENT -> "↔";
            case LABEL -> "L";
            case VALUE -> "◆";
            case LINK -> "→";
            case SPEAKER -> "@";
            case ONLY_ONE -> "∅";
            case FLAGGED -> "⚑";
        };
    }

    public Messages messages() {
        return messages;
    }

    /// The glyph of a difference, or of a span that is looked at alone.
    public String glyph(Desk desk, Difference difference) {
        return isUnconfirmed(desk, difference) ? "•" : glyph(difference.kind());
    }

    /// The kind of a difference; what is looked at alone has none.
    public String kind(Desk desk, Difference difference) {
        return isUnconfirmed(desk, difference)
                ? messages.text("review.kind.alone")
                : kind(difference.kind());
    }

    /// What tells a difference from others in the list: its kind or, where it is looked at alone,
    /// its words.
    public String row(Desk desk, Difference difference) {
        return isUnconfirmed(desk, difference)
                ? shortened(line(desk, difference.anchor()), ROW)
                : kind(difference.kind());
    }

    /// The heading of the card.
    public String title(Desk desk, Difference difference) {
        return isUnconfirmed(desk, difference)
                ? label(difference)
                : messages.text(
                        "review.title",
                        glyph(difference.kind()),
                        kind(difference.kind()),
                        label(difference));
    }

    private static boolean isUnconfirmed(Desk desk, Difference difference) {
        return desk.review().isAlone() && difference.kind() == Kind.AGREED;
    }

    /// What a span that is looked at alone has besides its words: values, speaker and links, each
    /// on a line.
    public String facts(Desk desk, Difference difference) {
        var lines = new ArrayList<String>();
        difference
                .members()
                .getFirst()
                .attributes()
                .values()
                .forEach((name, value) ->
                        lines.add(
                                messages.text(
                                        "review.fact",
                                        messages.labelName(name),
                                        value(desk, value))));
        difference
                .links()
                .forEach(l ->
                        lines.add(
                                messages.text(
                                        "review.fact",
                                        messages.labelName(l.type()),
                                        target(desk, l.target()))));
        return String.join("\n", lines);
    }

    public String kind(Kind kind) {
        return messages.text("review.kind." + kind.name());
    }

    /// Its first label and where it stands.
    public String label(Difference difference) {
        return messages.labelName(difference.members().getFirst().label());
    }

    /// What is asked about a difference.
    public String question(Desk desk, Difference difference, Subject subject) {
        if (!(subject instanceof Subject.Doubt) || difference.doubt() != Difference.Doubt.NONE) {
            return question(subject);
        }
        return messages.text(desk.review().isAlone() ? "review.ask.presence" : "review.ask.agreed");
    }

    private String question(Subject subject) {
        return switch (subject) {
            case Subject.Presence() -> messages.text("review.ask.presence");
            case Subject.Label() -> messages.text("review.ask.label");
            case Subject.Extent() -> messages.text("review.ask.extent");
            case Subject.Value(_, var attribute) ->
                    messages.text("review.ask.value", messages.labelName(attribute));
            case Subject.Speaker _ -> messages.text("review.ask.speaker");
            case Subject.Link(var type) ->
                    messages.text("review.ask.link", messages.labelName(type));
            case Subject.Doubt() -> messages.text("review.ask.doubt");
        };
    }

    /// What an option says, without who says it.
    public String says(Desk desk, Option option) {
        return switch (option.content()) {
            case Content.AsItIs() -> messages.text("review.take-it");
            case Content.Labelled(var label) -> messages.labelName(label);
            case Content.Range(var anchor, var part) ->
                    switch (part) {
                        case OWN -> quoted(desk, anchor);
                        case SHARED -> messages.text("review.shared", quoted(desk, anchor));
                        case TOGETHER -> messages.text("review.together", quoted(desk, anchor));
                    };
            case Content.Chosen(var value) -> value(desk, value);
            case Content.Leading(var targets) ->
                    targets.stream().map(t -> target(desk, t)).collect(Collectors.joining(", "));
        };
    }

    /// For the key bar.
    public String brief(Desk desk, Option option) {
        var who = who(desk, option.layers());
        return switch (option.content()) {
            case Content.AsItIs() -> messages.text("review.key.take");
            case Content.Range(_, var part) ->
                    switch (part) {
                        case OWN -> messages.text("review.key.range", who);
                        case SHARED -> messages.text("review.key.shared");
                        case TOGETHER -> messages.text("review.key.together");
                    };
            case Content.Labelled _, Content.Chosen _, Content.Leading _ ->
                    messages.text("review.key.option", who, shortened(says(desk, option), 24));
        };
    }

    /// What `X` means of a question.
    public String none(Desk desk, Question question) {
        return switch (question.subject()) {
            case Subject.Presence(), Subject.Label(), Subject.Extent(), Subject.Doubt() ->
                    messages.text(
                            desk.review().isAlone() ? "review.key.not-right" : "review.key.nobody");
            case Subject.Value _, Subject.Speaker _ -> messages.text("review.key.no-value");
            case Subject.Link _ -> messages.text("review.key.no-link");
        };
    }

    /// Who says something new since a difference was decided, and about what; empty for nobody.
    public String news(Desk desk, Standing standing) {
        return desk.review().standings().news(standing).stream()
                .collect(
                        Collectors.groupingBy(
                                n -> desk.who(n.layer()),
                                TreeMap::new,
                                Collectors.mapping(
                                        n -> kind(n.kind()),
                                        Collectors.collectingAndThen(
                                                Collectors.toCollection(TreeSet::new),
                                                all -> String.join(", ", all)))))
                .entrySet()
                .stream()
                .map(e -> messages.text("review.news.by", e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    public String who(Desk desk, List<Id> layers) {
        return layers.stream().map(desk::who).collect(Collectors.joining(", "));
    }

    public String words(Desk desk, Annotation annotation) {
        return quoted(desk, annotation.anchor());
    }

    private String target(Desk desk, Target target) {
        return desk.review()
                .standings()
                .alignment()
                .named(target.difference())
                .map(d -> quoted(desk, d.anchor()))
                .orElse("");
    }

    private String value(Desk desk, Value value) {
        return value instanceof Value.EntityRef(var id)
                ? desk.review()
                        .registry()
                        .entity(new Id(id))
                        .map(Entity::name)
                        .orElse(value.shown())
                : messages.schemaName(value.shown());
    }

    private String quoted(Desk desk, Anchor anchor) {
        return messages.text("review.quoted", shortened(line(desk, anchor), LONGEST));
    }

    private static String line(Desk desk, Anchor anchor) {
        return desk.review().document().article().text().at(anchor).replaceAll("\\s+", " ");
    }

    private static String shortened(String words, int longest) {
        return words.length() <= longest
                ? words
                : words.substring(0, longest / 2).strip()
                        + " … "
                        + words.substring(words.length() - longest / 2).strip();
    }

    /// Why somebody cannot decide who is an annotator where there are reviewers, and who changes
    /// that.
    public String onlyReviewers(Registry registry) {
        var owners = Owners.names(registry);
        return owners.isEmpty()
                ? messages.text("review.refused.role")
                : messages.text("review.refused.role.owners", owners);
    }
}
