package org.hearsay.project.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.dataset.Dropped;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.Roles;
import org.hearsay.dataset.card.Manifest;
import org.hearsay.dataset.task.ClaimRows;
import org.hearsay.dataset.task.PairRows;
import org.hearsay.dataset.task.SentenceRows;
import org.hearsay.dataset.task.StanceRows;
import org.hearsay.dataset.task.TaskRows;
import org.hearsay.dataset.task.TokenRows;
import org.hearsay.dataset.task.TrackCount;
import org.hearsay.format.training.ManifestJson;
import org.hearsay.format.training.ManifestJson.ListedFile;
import org.hearsay.job.Progress;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Registry;
import org.hearsay.project.ExportFolder;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.schema.Label;

/// Makes training sets: rows, and a manifest that says what is in them.
public final class Datasets {

    public static final String MANIFEST = "manifest.json";

    private final String tool;

    /// @param tool name and version of this program, for the manifest
    public Datasets(String tool) {
        this.tool = tool;
    }

    /// Works on the calling thread, which must be neither the store's nor the toolkit's.
    ///
    /// @throws ProjectException if there is no such layer, the schema lacks what the task needs, or
    ///   a file cannot be written; nothing is left of it then
    /// @throws java.util.concurrent.CancellationException if the progress said so
    public DatasetReport run(Project project, DatasetRequest request, Progress progress)
            throws ProjectException {
        var registry = Translation.now(project.registry());
        require(request, registry);
        try {
            return new Run(project, registry, request, progress, tool).make();
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    "The training set was not written: %s. Make room or choose another folder, then try again."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private static void require(DatasetRequest request, Registry registry) throws ProjectException {
        var roles = new Roles(registry.schema());
        for (var role : request.task().roles()) {
            if (roles.label(role).isEmpty()) {
                throw new ProjectException(
                        Kind.INPUT,
                        "The schema does not say which label is the %s, so there are no %s; name it in the schema's profile, or take the task tokens."
                                .formatted(role, request.task().written()));
            }
        }
    }

    /// One training set.
    private static final class Run {

        private final Project project;
        private final Registry registry;
        private final DatasetRequest request;
        private final Progress progress;
        private final String tool;
        private final LayerChoice choice;
        private final Dropped dropped = new Dropped();
        private final List<Manifest.Source> sources = new ArrayList<>();

        Run(
                Project project,
                Registry registry,
                DatasetRequest request,
                Progress progress,
                String tool)
                throws ProjectException {
            this.project = project;
            this.registry = registry;
            this.request = request;
            this.progress = progress;
            this.tool = tool;
            choice = LayerChoice.of(request.layer(), registry);
        }

        DatasetReport make() throws IOException, ProjectException {
            var tracks = tracks();
            var task = rows(tracks);
            try (var folder = new ExportFolder(request.folder(), MANIFEST)) {
                var files =
                        new SplitFiles(
                                folder.drafts(),
                                RowFiles.named(request.files()),
                                task.columns(),
                                List.of(""));
                try (files) {
                    write(task, files);
                }
                var manifest = manifest(files, tracks);
                var written = folder.described(files.files());
                var json =
                        ManifestJson.of(
                                manifest,
                                written.stream()
                                        .map(f ->
                                                new ListedFile(
                                                        f.path().toString().replace('\\', '/'),
                                                        f.sha256(),
                                                        f.bytes()))
                                        .toList());
                folder.publish(written, json);
                return report(manifest, json);
            }
        }

        private Map<String, List<Integer>> tracks() throws IOException, ProjectException {
            var count = new TrackCount(new Roles(registry.schema()));
            switch (request.task()) {
                case TOKENS -> each(reading -> count.add(reading), new Dropped());
                case SENTENCES, PAIRS, STANCES, CLAIMS -> {}
            }
            return count.counts();
        }

        private TaskRows rows(Map<String, List<Integer>> tracks) {
            return switch (request.task()) {
                case TOKENS -> new TokenRows(tracks);
                case SENTENCES -> new SentenceRows();
                case PAIRS -> new PairRows();
                case STANCES -> new StanceRows(request.labels());
                case CLAIMS -> new ClaimRows(request.labels());
            };
        }

        private void write(TaskRows task, SplitFiles files) throws IOException, ProjectException {
            each(
                    reading -> {
                        files.write("", task.rows(reading, ""));
                        sources.add(source(reading));
                    },
                    dropped);
        }

        private interface Step {
            void take(Reading reading) throws IOException;
        }

        private void each(Step step, Dropped leftOut) throws IOException, ProjectException {
            new DocumentWalk(project, progress)
                    .each(document -> {
                        var layer = choice.of(document.layers());
                        if (layer.isPresent()) {
                            step.take(
                                    new Reading(
                                            document.article(),
                                            document.segmentation(),
                                            layer.get(),
                                            registry,
                                            leftOut));
                        }
                    });
        }

        private static Manifest.Source source(Reading reading) {
            var document = reading.article().document();
            return new Manifest.Source(
                    document.id().toString(),
                    document.title(),
                    document.sha256(),
                    document.revision(),
                    document.metadata(),
                    "");
        }

        private Manifest manifest(SplitFiles files, Map<String, List<Integer>> tracks) {
            var schema = registry.schema();
            return new Manifest(
                    new Manifest.Making(
                            registry.head().name(),
                            request.task().written(),
                            request.layer(),
                            request.labels().written(),
                            schema.name() + " " + schema.version(),
                            schema.labels().stream().map(Label::name).toList(),
                            Segmenter.NAME + " " + Segmenter.VERSION,
                            tool),
                    files.counts(),
                    tracks,
                    dropped.counts(),
                    sources);
        }

        private DatasetReport report(Manifest manifest, String json) {
            var rows = new LinkedHashMap<String, Integer>();
            manifest.splits().forEach(s -> rows.put(s.name(), s.rows()));
            return new DatasetReport(
                    request.folder(), sources.size(), rows, manifest.dropped(), json);
        }
    }
}
