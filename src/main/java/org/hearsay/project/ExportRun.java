package org.hearsay.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.hearsay.dataset.card.Background;
import org.hearsay.dataset.card.Manifest;
import org.hearsay.dataset.split.Plan.Share;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusWriter;
import org.hearsay.job.Progress;
import org.hearsay.model.Registry;
import org.hearsay.project.ExportStream.Handling;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.text.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/// Hands the documents of one export to its writer: all at once, or after a look at all of them
/// split by split, each into a folder of its own.
///
/// @param words to be noted of what is handed over
/// @param crew for what can be done while the writer goes on
record ExportRun(
        Project project,
        ExportRequest request,
        Registry registry,
        Selection selection,
        Excerpts words,
        Progress progress,
        Executor crew) {

    static ExportRun of(
            Project project,
            ExportRequest request,
            Excerpts words,
            Progress progress,
            Executor crew)
            throws ProjectException {
        var registry = Translation.now(project.registry());
        return new ExportRun(
                project,
                request,
                registry,
                Selection.of(project, registry, request),
                words,
                progress,
                crew);
    }

    /// @param agreement null where it is not worth its time
    Exported write(CorpusWriter writer, Path folder, @Nullable AgreementSource agreement)
            throws IOException, ProjectException {
        return request.isSplit()
                ? writeSplits(writer, folder, agreement)
                : writeAll(writer, folder, agreement);
    }

    private Exported writeAll(CorpusWriter writer, Path folder, @Nullable AgreementSource agreement)
            throws IOException, ProjectException {
        var documents = new ExportStream(project, selection, _ -> true, progress, handling(writer));
        if (selection.isNarrow() && !documents.hasNext()) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.of(
                            "No document of %s has what was asked for; nothing was written. Ask for other documents, another layer or any status.",
                            project.file().getFileName()));
        }
        var parts = new ArrayList<Exported.Part>();
        for (var all : request.split().plan().splits()) {
            parts.add(write(writer, all, documents, folder, background(writer, null, agreement)));
        }
        return new Exported(request, registry, parts, null);
    }

    private Exported writeSplits(
            CorpusWriter writer, Path folder, @Nullable AgreementSource agreement)
            throws IOException, ProjectException {
        var splits =
                ExportSplits.of(
                        new ExportStream(
                                project,
                                selection,
                                _ -> true,
                                progress,
                                new Handling(false, true, crew)),
                        registry,
                        request.split());
        var background = background(writer, splits.method(), agreement);
        var parts = new ArrayList<Exported.Part>();
        int done = splits.size();
        for (var share : splits.shares()) {
            var documents =
                    new ExportStream(
                            project,
                            selection,
                            id -> splits.isIn(share.name(), id),
                            behind(done, 2L * splits.size()),
                            handling(writer));
            var place = Files.createDirectories(folder.resolve(share.name()));
            parts.add(write(writer, share, documents, place, background));
            done += splits.size(share.name());
        }
        return new Exported(request, registry, parts, splits);
    }

    private Handling handling(CorpusWriter writer) {
        return new Handling(request.verify(), writer.looksAtTokens(), crew);
    }

    private Progress behind(long before, long all) {
        return (done, _) -> progress.at(before + done, all);
    }

    private Background background(
            CorpusWriter writer,
            Manifest.@Nullable Method method,
            @Nullable AgreementSource agreement)
            throws ProjectException {
        return writer.hasCard()
                ? new Background(agreement == null ? null : agreement.of(project, progress), method)
                : Background.NONE;
    }

    private Exported.Part write(
            CorpusWriter writer,
            Share share,
            ExportStream documents,
            Path folder,
            Background background)
            throws IOException {
        var decisions = new DecisionLosses(writer.capabilities());
        var corpus =
                new Corpus(
                        registry,
                        decisions.through(words.through(documents)),
                        options(share),
                        background,
                        crew);
        return new Exported.Part(share, decisions.with(writer.write(corpus, folder)), documents);
    }

    private Map<String, String> options(Share share) {
        var options = new HashMap<>(request.options());
        options.put("layers", request.layer().equals(ExportRequest.ALL) ? "all" : "one");
        options.put("split", share.name());
        return options;
    }
}
