package org.hearsay.project.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.hearsay.format.FormatException;
import org.hearsay.format.Formats;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ReadContext;
import org.hearsay.format.Unread;
import org.hearsay.job.Progress;
import org.hearsay.model.Registry;
import org.hearsay.project.FileChoice;
import org.hearsay.project.FilePlan;
import org.hearsay.project.Folders;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.intake.names.Findings;
import org.hearsay.text.Decoded;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.phrase.Phrase;

/// Reads the files of an import one after the other and tells what each would bring. Nothing is
/// written, and no more than the start of each article is kept.
///
/// Confined to the thread that makes it, which must be neither the store's nor the toolkit's.
public final class Survey {

    private static final Set<String> TEXT_FORMATS = Set.of("text", "markdown", "html");

    private final Project project;
    private final ImportRequest request;
    private final FilePlan plan;
    private final Registry registry;

    /// Files by the hash of a text in them; texts of the project have none.
    private final Map<String, Optional<Path>> texts = new HashMap<>();

    private final Likenesses likenesses = new Likenesses();

    /// @throws ProjectException if a path is missing
    public Survey(Project project, Formats formats, List<Path> paths) throws ProjectException {
        this.project = project;
        request = ImportRequest.of(paths);
        plan = FilePlan.of(request, formats);
        registry = Translation.now(project.registry());
        var store = Projects.storeOf(project);
        Translation.now(store.inventory())
                .texts()
                .keySet()
                .forEach(hash -> texts.put(hash, Optional.empty()));
    }

    /// How many files there are to look at.
    public int size() {
        return plan.tasks().size() + plan.unread().size();
    }

    /// Looks at every file. What is found later about one that was told before is told again.
    ///
    /// @throws CancellationException if the progress says so
    public void run(Progress progress, Consumer<Candidate> told) throws ProjectException {
        for (var issue : plan.unread()) {
            told.accept(refused(Path.of(issue.file()), "", issue.what(), List.of()));
        }
        int done = 0;
        for (var task : plan.tasks()) {
            progress.at(done++, plan.tasks().size());
            told.accept(candidate(task, FileChoice.DEFAULT));
        }
        likenesses.inProject(project, progress, told);
        progress.at(done, plan.tasks().size());
    }

    /// Looks at a file again, as it would come in by this choice.
    public Candidate again(Path file, FileChoice choice) {
        return plan.tasks().stream()
                .filter(t -> t.file().equals(file))
                .findFirst()
                .map(t -> candidate(t, choice))
                .orElseThrow();
    }

    private Candidate candidate(FilePlan.Task task, FileChoice choice) {
        var folder = Folders.named(task.file(), request);
        var peek = new Peek(document -> isThere(document, task.file()), folder);
        var context =
                new ReadContext(project.ids(), registry.schema(), Instant.now(), null)
                        .with(choice.charset().orElse(null), choice.mapping());
        try {
            task.reader().read(task.file(), context, peek);
        } catch (FormatException e) {
            return unread(task, peek, place(e.issue()));
        } catch (IOException e) {
            return unread(task, peek, Phrase.of("it cannot be read: %s", Unread.why(e)));
        }
        var candidate = candidate(task, peek, readings(task, peek, choice));
        return candidate.articles() == 1 && candidate.known() == 0
                ? likenesses.compared(candidate, peek.words())
                : candidate;
    }

    private boolean isThere(ImportedDocument document, Path file) {
        var hash = document.text().sha256();
        var earlier = texts.putIfAbsent(hash, Optional.of(file));
        return earlier != null && !earlier.equals(Optional.of(file));
    }

    private static Candidate candidate(FilePlan.Task task, Peek peek, List<Reading> readings) {
        return new Candidate(
                task.file(),
                task.reader().id(),
                peek.articles(),
                peek.known(),
                peek.first(),
                peek.decodedText().map(Decoded::charset).orElse(""),
                readings,
                peek.fields(),
                Optional.empty(),
                peek.found(),
                peek.remarks(),
                Optional.empty());
    }

    private static List<Reading> readings(FilePlan.Task task, Peek peek, FileChoice choice) {
        var decoded = peek.decodedText();
        boolean doubtful =
                decoded.isPresent()
                        && (choice.charset().isPresent()
                                || decoded.get()
                                        .remarks()
                                        .contains(Decoded.Remark.CHARSET_GUESSED));
        return doubtful ? readings(task.file()) : List.of();
    }

    private static List<Reading> readings(Path file) {
        try {
            return Files.size(file) > TextDecoder.MAX_BYTES
                    ? List.of()
                    : Reading.of(Files.readAllBytes(file));
        } catch (IOException _) {
            // It was there a moment ago; the import will say so.
            return List.of();
        }
    }

    private static Candidate unread(FilePlan.Task task, Peek peek, Phrase why) {
        boolean text = TEXT_FORMATS.contains(task.reader().id());
        var readings = text ? readings(task.file()) : List.<Reading>of();
        var refused = refused(task.file(), task.reader().id(), why, readings);
        return peek.fields().isPresent() ? refused.withFields(peek.fields().get()) : refused;
    }

    private static Candidate refused(Path file, String format, Phrase why, List<Reading> readings) {
        return new Candidate(
                file,
                format,
                0,
                0,
                Optional.empty(),
                "",
                readings,
                Optional.empty(),
                Optional.empty(),
                Findings.NONE,
                List.of(),
                Optional.of(why));
    }

    /// Where in the file and what, the file itself being named already.
    private static Phrase place(ImportIssue issue) {
        return issue.line() > 0
                ? Phrase.of("line %d: %s", issue.line(), issue.what())
                : issue.what();
    }
}
