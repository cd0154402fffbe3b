package org.hearsay.project.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.store.ProjectStore;

/// Counts what a project holds. Numbers come from the file's own counts; only problems need the
/// annotations themselves, a document at a time.
final class SummaryCount {

    private final Project project;
    private final ProjectStore store;
    private final Registry registry;
    private final Map<Id, TreeMap<String, Integer>> labels = new HashMap<>();
    private final Map<Id, TreeMap<String, Integer>> types = new HashMap<>();
    private final List<Summary.LayerNumbers> layers = new ArrayList<>();
    private final TreeMap<String, FirstFits.Count> fits = new TreeMap<>();
    private int documents;
    private int discontinuous;
    private int problems;

    SummaryCount(Project project) throws ProjectException {
        this.project = project;
        store = Projects.storeOf(project);
        registry = Translation.now(project.registry());
    }

    Summary summary() throws ProjectException {
        for (var count : Translation.now(store.itemCounts())) {
            var counts = count.isRelation() ? types : labels;
            counts.computeIfAbsent(count.layer(), _ -> new TreeMap<>())
                    .put(count.name(), count.count());
            discontinuous += count.discontinuous();
        }
        Pages.each(project, this::count);
        var schema = registry.schema();
        return new Summary(
                project.file(),
                registry.head().name(),
                new Summary.SchemaName(schema.name(), schema.version()),
                registry.schemaVersion().number(),
                documents,
                registry.annotators().values().stream().map(a -> a.name()).toList(),
                layers,
                discontinuous,
                registry.entities().size(),
                problems,
                fits,
                Translation.now(store.bytes()));
    }

    private void count(DocumentRow row) throws ProjectException {
        documents++;
        boolean any = false;
        for (var layer : row.layers()) {
            layers.add(numbers(row, layer.head()));
            any |= layer.annotations() > 0;
        }
        if (any) {
            var document = Translation.now(project.open(row.document().id()));
            problems += ProblemRows.count(document, registry);
            FirstFits.merge(FirstFits.of(document.layers()), fits);
        }
    }

    private Summary.LayerNumbers numbers(DocumentRow row, LayerHead head) {
        var annotator = registry.annotators().get(head.annotator());
        return new Summary.LayerNumbers(
                row.document().id(),
                row.document().title(),
                annotator == null ? head.annotator().toString() : annotator.name(),
                JsonRows.written(head.kind()),
                JsonRows.written(head.status()),
                labels.getOrDefault(head.id(), new TreeMap<>()),
                types.getOrDefault(head.id(), new TreeMap<>()));
    }
}
