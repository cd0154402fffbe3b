package org.hearsay.project.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.edit.settings.ProjectRules;
import org.hearsay.edit.settings.ReviewRules;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotator;
import org.hearsay.model.Registry;

/// The settings that travel with a project.
public record SettingsReport(Registry registry) {

    public String json() {
        var rules = ProjectRules.of(registry.head());
        var node =
                JsonRows.object()
                        .put("project", registry.head().name())
                        .put("first_pass", word(rules.firstPass()))
                        .put("suggestions", word(rules.suggesting()));
        var review = ReviewRules.of(registry.head());
        node.put("review_names", word(review.names()))
                .put("review_strategy", word(review.strategy()))
                .put("review_own_work", word(review.ownWork()));
        rules.tags().forEach(node.putArray("tags")::add);
        node.put("segmenter", Segmenter.NAME).put("segmenter_version", Segmenter.VERSION);
        var people = node.putArray("people");
        registry.annotators()
                .values()
                .forEach(a ->
                        people.addObject()
                                .put("name", a.name())
                                .put("initials", a.initials())
                                .put("role", JsonRows.written(a.role())));
        return JsonRows.line(node);
    }

    /// For a person.
    public List<String> lines() {
        var rules = ProjectRules.of(registry.head());
        var lines = new ArrayList<String>();
        lines.add(line("name", registry.head().name()));
        lines.add(line("first pass", word(rules.firstPass())));
        lines.add(line("suggestions", word(rules.suggesting())));
        var review = ReviewRules.of(registry.head());
        lines.add(line("review names", word(review.names())));
        lines.add(line("review gold", word(review.strategy())));
        lines.add(line("own work", word(review.ownWork())));
        lines.add(line("tags", String.join(", ", rules.tags())));
        lines.add(line("segmenter", Segmenter.NAME + " " + Segmenter.VERSION));
        for (Annotator person : registry.annotators().values()) {
            lines.add(line(JsonRows.written(person.role()), person.name()));
        }
        return lines;
    }

    private static String line(String name, String value) {
        return "%-12s %s".formatted(name, value).stripTrailing();
    }

    /// As the options of the command line have it.
    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
