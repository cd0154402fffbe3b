package org.hearsay.project.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.dataset.Dropped;
import org.hearsay.dataset.Dropped.Reason;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.Roles;
import org.hearsay.dataset.RowFormat;
import org.hearsay.dataset.card.Manifest;
import org.hearsay.dataset.split.Splitting;
import org.hearsay.dataset.tags.TokenRows;
import org.hearsay.dataset.task.ClaimRows;
import org.hearsay.dataset.task.PairRows;
import org.hearsay.dataset.task.RelationRows;
import org.hearsay.dataset.task.SentenceRows;
import org.hearsay.dataset.task.StanceRows;
import org.hearsay.dataset.task.Task;
import org.hearsay.dataset.task.TaskRows;
import org.hearsay.format.training.ManifestJson;
import org.hearsay.format.training.ManifestJson.ListedFile;
import org.hearsay.io.PackedList;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.ExportFolder;
import org.hearsay.project.ExportReport.WrittenFile;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.splits.Splits;
import org.hearsay.project.splits.Survey;
import org.hearsay.project.splits.UnsplittableException;
import org.hearsay.text.phrase.Phrase;

/// The making of one training set: a look at all documents, the splits, and then the rows.
final class DatasetRun {

    private final DocumentWalk walk;
    private final Registry registry;
    private final DatasetRequest request;
    private final String tool;
    private final List<Manifest.Agreement> agreement;
    private final LayerChoice layer;
    private final SortedMap<Id, String> gold;
    private final Dropped dropped = new Dropped();
    private final PackedList.Builder<Manifest.Source> sources =
            new PackedList.Builder<>(new SourceCoding());

    /// @param agreement of the project's annotators
    DatasetRun(
            DocumentWalk walk,
            Registry registry,
            DatasetRequest request,
            String tool,
            List<Manifest.Agreement> agreement)
            throws ProjectException {
        this.walk = walk;
        this.registry = registry;
        this.request = request;
        this.tool = tool;
        this.agreement = agreement;
        layer = LayerChoice.of(request.layer(), registry);
        gold = request.layer().equals(DatasetRequest.GOLD) ? walk.goldNames() : new TreeMap<>();
    }

    DatasetReport make() throws IOException, ProjectException {
        var format = RowFiles.named(request.files());
        try (var survey = new Survey(new Roles(registry.schema()))) {
            look(survey);
            return make(survey, format);
        }
    }

    private DatasetReport make(Survey survey, RowFormat format)
            throws IOException, ProjectException {
        var splitting = splitting(survey);
        var tracks = tracks(survey);
        var task = rows(tracks);
        var making = new Description(registry, request, tool, agreement, gold);
        try (var folder = new ExportFolder(request.folder(), Datasets.MANIFEST)) {
            var files =
                    new SplitFiles(
                            folder.drafts(),
                            format,
                            request.texts(),
                            task.columns(),
                            request.choice().plan().splits());
            try (files) {
                write(task, survey, splitting, files);
            }
            var manifest =
                    making.manifest(
                            files.counts(),
                            splitting,
                            tracks,
                            survey,
                            dropped.counts(),
                            sources.build());
            var all = new ArrayList<>(files.files());
            all.add(making.card(manifest, task.columns(), folder.drafts()));
            var written = folder.described(all);
            folder.publish(written, out -> ManifestJson.write(manifest, listed(written), out));
            return report(manifest);
        }
    }

    private Splitting splitting(Survey survey) throws IOException, ProjectException {
        try {
            return Splits.of(survey, request.choice());
        } catch (UnsplittableException e) {
            throw new ProjectException(Kind.INPUT, e.phrase(), e);
        }
    }

    private void look(Survey survey) throws IOException, ProjectException {
        if (request.task() == Task.TOKENS) {
            each(survey::addTagged, new Dropped());
        } else {
            var task = rows(Map.of());
            each(reading -> survey.add(reading, task), new Dropped());
        }
    }

    /// All that are needed, or the first of the only label that was asked for.
    private Map<String, List<Integer>> tracks(Survey survey) throws ProjectException {
        var counts = survey.tracks().counts();
        var column = request.options().column();
        if (column.isEmpty()) {
            return counts;
        }
        var tracks = counts.getOrDefault(column, List.of());
        if (tracks.isEmpty()) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of(
                            "Nothing is annotated as %s on this layer; nothing was written. Take one of %s.",
                            column, String.join(", ", counts.keySet())));
        }
        for (int lost : tracks.subList(1, tracks.size())) {
            dropped.count(Reason.NO_ROOM, column, lost);
        }
        return Map.of(column, tracks.subList(0, 1));
    }

    private TaskRows rows(Map<String, List<Integer>> tracks) {
        return switch (request.task()) {
            case TOKENS -> new TokenRows(tracks);
            case SENTENCES -> new SentenceRows();
            case PAIRS -> new PairRows();
            case RELATIONS ->
                    new RelationRows(
                            request.options().window(),
                            request.options().negatives(),
                            request.choice().seed());
            case STANCES -> new StanceRows(request.labels(), request.options().neutral());
            case CLAIMS -> new ClaimRows(request.labels());
        };
    }

    private void write(TaskRows task, Survey survey, Splitting splitting, SplitFiles files)
            throws IOException, ProjectException {
        each(
                reading -> {
                    // What came into the project since the first look is in no split.
                    var number = survey.number(reading.article().document().id());
                    if (number.isPresent()) {
                        var split = splitting.splits().get(number.getAsInt());
                        files.write(split, task.rows(reading, split));
                        int group = splitting.groups().ofDocument(number.getAsInt());
                        sources.add(source(reading.article().document(), split, group + 1));
                    }
                },
                dropped);
    }

    /// @param group number of its group, from 1
    private Manifest.Source source(Document document, String split, int group) {
        return new Manifest.Source(
                document.id(),
                document.title(),
                document.sha256(),
                document.revision(),
                document.metadata(),
                split,
                group,
                gold.getOrDefault(document.id(), ""));
    }

    private interface Step {
        void take(Reading reading) throws IOException;
    }

    /// The same documents in the same order each time.
    private void each(Step step, Dropped leftOut) throws IOException, ProjectException {
        walk.each(document -> {
            var reading = layer.reading(document, leftOut);
            if (reading.isPresent()) {
                step.take(reading.get());
            }
        });
    }

    private static List<ListedFile> listed(List<WrittenFile> files) {
        return files.stream()
                .map(f ->
                        new ListedFile(
                                f.path().toString().replace('\\', '/'), f.sha256(), f.bytes()))
                .toList();
    }

    private DatasetReport report(Manifest manifest) {
        var rows = new LinkedHashMap<String, Integer>();
        manifest.splits().forEach(s -> rows.put(s.name(), s.rows()));
        return new DatasetReport(
                request.folder(),
                manifest.documents().size(),
                rows,
                manifest.warnings(),
                manifest.dropped(),
                manifest);
    }
}
