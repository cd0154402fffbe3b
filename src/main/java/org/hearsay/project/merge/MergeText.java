package org.hearsay.project.merge;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.hearsay.project.merge.MergeReport.DocumentLine;
import org.hearsay.project.merge.MergeReport.LayerLine;
import org.hearsay.project.merge.MergeReport.SchemaLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The report of a merge in words and as JSON.
public final class MergeText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH)
                    .withZone(ZoneOffset.systemDefault());

    private MergeText() {}

    /// Sentences for a terminal.
    public static List<String> lines(MergeReport report) {
        var lines = new ArrayList<String>();
        lines.add(
                "%s: %s with the same text, %d new, %d with another text."
                        .formatted(
                                report.file().getFileName(),
                                Several.of(report.same(), "article", "articles"),
                                report.newDocuments(),
                                report.differing()));
        if (report.isNothingNew()) {
            lines.add(nothingNew(report));
            report.kept().forEach(k -> lines.add(KeptText.line(k)));
            return lines;
        }
        report.documents().forEach(d -> document(d, lines));
        report.schema().forEach(s -> lines.add("  Schema: " + schema(s)));
        people(report, lines);
        speakers(report, lines);
        report.layers().forEach(l -> lines.add("  " + layer(l)));
        report.conflicts()
                .forEach(c ->
                        lines.add(
                                "  %s, \"%s\": %d changed on both sides; %s, the other version is in the history."
                                        .formatted(
                                                layer(c.layer()),
                                                c.title(),
                                                c.count(),
                                                c.theirsTaken()
                                                        ? "theirs is newer and was taken"
                                                        : "yours is newer and stays")));
        report.kept().forEach(k -> lines.add(KeptText.line(k)));
        unplaced(report, lines);
        if (report.comments() > 0) {
            lines.add("  Comments: %d new or changed.".formatted(report.comments()));
        }
        if (report.decisions() > 0) {
            lines.add("  Decisions: %d new.".formatted(report.decisions()));
        }
        return lines;
    }

    private static void unplaced(MergeReport report, List<String> lines) {
        report.unplaced()
                .forEach(u ->
                        lines.add(
                                "  No place for %s \"%s\" (%s, \"%s\"): %s."
                                        .formatted(
                                                u.label(),
                                                u.words(),
                                                layer(u.layer()),
                                                u.title(),
                                                why(u.why()))));
    }

    private static String why(MergeReport.Unplaced.Why why) {
        return switch (why) {
            case NOT_THERE -> "the words are not in your text";
            case SEVERAL -> "the words are there more than once";
            case NO_ARTICLE -> "the article is not here";
            case CORRECTED_AWAY -> "the correction left nothing of the words";
        };
    }

    private static String nothingNew(MergeReport report) {
        return "Nothing new."
                + report.lastMerge().map(t -> " Last merge " + MINUTE.format(t) + ".").orElse("");
    }

    private static void document(DocumentLine d, List<String> lines) {
        lines.add("  " + document(d));
        for (var p : d.passages().first()) {
            lines.add("    here \"%s\", there \"%s\"".formatted(p.here(), p.there()));
        }
        if (d.passages().more() > 0) {
            var more = Several.of(d.passages().more(), "other passage", "other passages");
            lines.add("    and " + more);
        }
    }

    private static String document(DocumentLine d) {
        var title = "\"" + d.title() + "\"";
        return switch (d.kind()) {
            case NEW -> "New article: " + title;
            case SECOND ->
                    title
                            + " has another text there; it comes in as a second article. To put its spans into yours: --differing place";
            case PLACED -> title + " has another text there; its spans are placed by their words.";
            case REVISED_THERE ->
                    "%s was corrected there (revision %d); your spans are carried over."
                            .formatted(title, d.revision());
            case REVISED_HERE ->
                    "%s was corrected here (revision %d); their spans are carried over."
                            .formatted(title, d.revision());
            case DETAILS -> title + ": details changed.";
            case REMOVED_THERE -> title + " was removed there; it stays here.";
        };
    }

    private static String schema(SchemaLine s) {
        var where = s.here() ? " here" : " there";
        return switch (s.what()) {
            case RENAMED -> "%s is called %s%s.".formatted(s.part(), s.now(), where);
            case ADDED -> s.part() + " is new" + where + ".";
            case REMOVED -> s.part() + " was removed" + where + ".";
            case CHANGED -> s.part() + " was changed" + where + ".";
        };
    }

    private static void people(MergeReport report, List<String> lines) {
        for (var p : report.people()) {
            if (p.taken()) {
                lines.add("  %s is your %s.".formatted(p.theirName(), p.ourName()));
            } else if (p.ours().isPresent()) {
                lines.add(
                        "  %s joins; where that is your %s: --person \"%s=%s\""
                                .formatted(p.theirName(), p.ourName(), p.theirName(), p.ourName()));
            } else {
                lines.add("  %s joins.".formatted(p.theirName()));
            }
        }
    }

    private static void speakers(MergeReport report, List<String> lines) {
        var s = report.speakers();
        lines.add(
                "  Speakers: %d the same, %d perhaps the same, %d new."
                        .formatted(s.same(), s.perhaps().size(), s.added().size()));
        s.merged().forEach(j -> lines.add("    %s is %s now.".formatted(j.gone(), j.kept())));
        s.perhaps().stream()
                .filter(p -> !p.taken())
                .forEach(p ->
                        lines.add(
                                "    %s may be your %s: --speaker \"%s=%s\""
                                        .formatted(
                                                p.theirName(),
                                                p.ourName(),
                                                p.theirName(),
                                                p.ourName())));
    }

    private static String layer(LayerLine l) {
        var words = ChangeWords.of(l.changes());
        return "%s, \"%s\": %s; %s, %d before."
                .formatted(
                        layer(l.name()),
                        l.title(),
                        String.join(", ", words),
                        Several.spans(l.after()),
                        l.before());
    }

    /// As the other commands call it.
    private static String layer(String name) {
        return switch (name) {
            case "gold" -> "Gold";
            case "suggestions" -> "Suggestions";
            default -> name;
        };
    }

    /// One object with stable keys, over all files.
    public static String json(List<MergeReport> reports) {
        var node = JsonNodeFactory.instance.objectNode();
        node.putObject("documents")
                .put("same", sum(reports, MergeReport::same))
                .put("new", sum(reports, MergeReport::newDocuments))
                .put("differing", sum(reports, MergeReport::differing));
        var layers = node.putArray("layers");
        reports.forEach(r -> r.layers().forEach(l -> layer(layers.addObject(), l)));
        entities(node.putObject("entities"), reports);
        var schema = node.putArray("schema");
        reports.forEach(r -> r.schema().forEach(s -> schema(schema.addObject(), s)));
        var unplaced = node.putArray("unplaced");
        reports.forEach(r ->
                r.unplaced()
                        .forEach(u ->
                                unplaced.addObject()
                                        .put("document", u.document().toString())
                                        .put("layer", u.layer())
                                        .put("label", u.label())
                                        .put("text", u.words())
                                        .put("why", lower(u.why()))));
        node.put("nothing_new", reports.stream().allMatch(MergeReport::isNothingNew));
        more(node, reports);
        return MAPPER.writeValueAsString(node);
    }

    private static void more(ObjectNode node, List<MergeReport> reports) {
        var changed = node.putArray("articles");
        var people = node.putArray("people");
        var conflicts = node.putArray("conflicts");
        for (var r : reports) {
            r.documents().forEach(d -> document(changed, d));
            r.people()
                    .forEach(p ->
                            people.addObject()
                                    .put("theirs", p.theirName())
                                    .put("ours", p.ourName())
                                    .put("same", p.taken()));
            r.conflicts()
                    .forEach(c ->
                            conflicts
                                    .addObject()
                                    .put("document", c.document().toString())
                                    .put("layer", c.layer())
                                    .put("items", c.count())
                                    .put("taken", c.theirsTaken() ? "theirs" : "ours"));
        }
        var kept = node.putArray("kept");
        reports.forEach(r -> r.kept().forEach(k -> KeptText.json(kept, k)));
        node.put("comments", sum(reports, MergeReport::comments));
        node.put("decisions", sum(reports, MergeReport::decisions));
        node.put(
                "last_merge",
                reports.stream()
                        .flatMap(r -> r.lastMerge().stream())
                        .max(Instant::compareTo)
                        .map(Instant::toString)
                        .orElse(null));
    }

    private static void document(ArrayNode all, DocumentLine d) {
        all.addObject()
                .put("document", d.id().toString())
                .put("title", d.title())
                .put("what", lower(d.kind()))
                .put("revision", d.revision())
                .put("passages", d.passages().first().size() + d.passages().more());
    }

    private static void layer(ObjectNode node, LayerLine l) {
        node.put("document", l.document().toString())
                .put("title", l.title())
                .put("annotator", l.name())
                .put("before", l.before())
                .put("after", l.after())
                .put("added", l.changes().added())
                .put("changed", l.changes().changed())
                .put("removed", l.changes().removed())
                .put("values", l.changes().values())
                .put("links", l.changes().links());
    }

    private static void entities(ObjectNode node, List<MergeReport> reports) {
        node.put("same", sum(reports, r -> r.speakers().same()))
                .put("perhaps", sum(reports, r -> r.speakers().perhaps().size()))
                .put("new", sum(reports, r -> r.speakers().added().size()))
                .put("changed", sum(reports, r -> r.speakers().changed()));
        var merged = node.putArray("merged");
        reports.forEach(r ->
                r.speakers()
                        .merged()
                        .forEach(j ->
                                merged.addObject().put("gone", j.gone()).put("into", j.kept())));
    }

    private static void schema(ObjectNode node, SchemaLine s) {
        node.put("what", lower(s.what())).put("part", s.part());
        if (!s.now().isEmpty()) {
            node.put("now", s.now());
        }
        node.put("where", s.here() ? "here" : "there");
    }

    private static int sum(List<MergeReport> reports, ToIntFunction<MergeReport> number) {
        return reports.stream().mapToInt(number).sum();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
