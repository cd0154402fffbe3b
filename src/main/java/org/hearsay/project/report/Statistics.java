package org.hearsay.project.report;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.hearsay.edit.settings.Sight;
import org.hearsay.job.Progress;
import org.hearsay.measure.CorpusCount;
import org.hearsay.measure.GroupNumbers;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.text.phrase.Phrase;

/// What is annotated in a project, in numbers, group by group. Suggestions do not count.
///
/// @param groups by name
/// @param total of all of them; what belongs to two groups counts once
public record Statistics(Grouping by, List<GroupNumbers> groups, GroupNumbers total) {

    public static final String GOLD = "gold";

    public Statistics {
        groups = List.copyOf(groups);
    }

    /// Reads the documents one by one, on the calling thread.
    ///
    /// @param layer name of the annotator whose annotations alone count, `gold`, or empty for all
    /// @param sight of whoever reads the numbers
    /// @param progress told of documents
    /// @throws ProjectException if there is no such layer, or the project cannot be read
    /// @throws CancellationException passed on from `progress`
    public static Statistics of(
            Project project, Grouping by, String layer, Sight sight, Progress progress)
            throws ProjectException {
        var registry = Translation.now(project.registry());
        if (!layer.isEmpty() && !layer.equals(GOLD) && registry.annotatorNamed(layer).isEmpty()) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.of(
                            "%s has no layer \"%s\"; take gold or one of %s.",
                            project.file().getFileName(),
                            layer,
                            String.join(
                                    ", ",
                                    registry.annotators().values().stream()
                                            .map(a -> a.name())
                                            .toList())));
        }
        var reading = new Reading(project, registry, by, layer, sight);
        var done = new long[1];
        Pages.each(
                project,
                row -> {
                    progress.at(done[0]++, 0);
                    reading.add(row);
                });
        return new Statistics(
                by,
                reading.groups.groups(),
                reading.total.groups().stream()
                        .findFirst()
                        .orElseGet(() -> new GroupNumbers("", 0, 0, 0, 0, java.util.Map.of())));
    }

    public String json() {
        return StatisticsText.json(this);
    }

    /// Several lines for a person.
    public String text() {
        return StatisticsText.text(this);
    }

    private static final class Reading {

        private final Project project;
        private final Registry registry;
        private final Grouping by;
        private final String layer;
        private final Sight sight;
        private final CorpusCount groups;
        private final CorpusCount total;

        Reading(Project project, Registry registry, Grouping by, String layer, Sight sight) {
            this.project = project;
            this.registry = registry;
            this.by = by;
            this.layer = layer;
            this.sight = sight;
            groups = new CorpusCount(registry.schema());
            total = new CorpusCount(registry.schema());
        }

        void add(DocumentRow row) throws ProjectException {
            var document = row.document();
            boolean any =
                    sight.shown(row).layers().stream()
                            .anyMatch(l -> l.annotations() > 0 && counts(l.head()));
            total.addBare("", document.id());
            if (!any) {
                by.ofBare(document).forEach(name -> groups.addBare(name, document.id()));
                return;
            }
            var open = Translation.now(project.open(document.id()));
            var text = open.article().text();
            for (Layer each : sight.shown(open.layers())) {
                if (!each.annotations().isEmpty() && counts(each.head())) {
                    total.add("", document.id(), text, each.annotations());
                    by.sort(
                            document,
                            each,
                            registry,
                            (name, some) -> groups.add(name, document.id(), text, some));
                }
            }
        }

        private boolean counts(LayerHead head) {
            if (head.kind() == LayerHead.Kind.SUGGESTIONS) {
                return false;
            }
            var owner = registry.annotators().get(head.annotator());
            return layer.isEmpty()
                    || owner != null && owner.name().equals(layer)
                    || layer.equals(GOLD) && head.kind() == LayerHead.Kind.GOLD;
        }
    }
}
