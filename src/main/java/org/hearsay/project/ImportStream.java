package org.hearsay.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ReadContext;
import org.hearsay.format.Unread;
import org.hearsay.job.Progress;
import org.hearsay.language.detect.LanguageDetection;
import org.hearsay.model.Annotator;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.SchemaVersion;
import org.hearsay.project.FileChoice.Language;
import org.hearsay.store.Incoming;
import org.hearsay.text.phrase.Phrase;

/// Reads file after file as the store asks for more, so that a corpus need not fit in memory.
///
/// Runs on a thread that the store's waits for, and so must not wait for the store.
final class ImportStream implements Iterator<Incoming>, AutoCloseable {

    /// A file was refused although the import was to be strict.
    static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    private final List<FilePlan.Task> tasks;
    private final String importer;
    private final ImportRequest request;
    private final ReadContext context;
    private final Matching matching;
    private final Progress progress;
    private final LanguageDetection detection = new LanguageDetection();
    private final Renamed renamed;
    private final Deque<Incoming> ready = new ArrayDeque<>();
    private final List<ImportIssue> issues = new ArrayList<>();
    private int nextTask;
    private Optional<Current> current = Optional.empty();
    private boolean finished;

    /// @param importer name of whoever imports
    ImportStream(
            List<FilePlan.Task> tasks,
            String importer,
            ImportRequest request,
            ReadContext context,
            Matching matching,
            Progress progress) {
        this.importer = importer;
        this.tasks = tasks;
        this.request = request;
        this.context = context;
        this.matching = matching;
        this.progress = progress;
        renamed = new Renamed(request.choices().names(), context.schema(), matching.takesSchema());
    }

    List<ImportIssue> issues() {
        return issues;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !finished) {
            if (current.isPresent()) {
                progress.at(nextTask - 1L, tasks.size());
                readOn(current.get());
            } else if (nextTask < tasks.size()) {
                current = Optional.of(begun(tasks.get(nextTask++)));
            } else {
                progress.at(tasks.size(), tasks.size());
                ready.addAll(matching.schemaChanges());
                renamed.remark().ifPresent(issues::add);
                finished = true;
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Incoming next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    /// Stops reading where it is.
    @Override
    public void close() {
        current.ifPresent(c -> c.reading().close());
        current = Optional.empty();
    }

    /// The file that is being read.
    private record Current(String name, FileReading reading, Sink sink) {}

    private Current begun(FilePlan.Task task) {
        var choice = request.choices().of(task.file());
        var its = context.with(choice.charset().orElse(null), choice.mapping());
        return new Current(
                task.file().getFileName().toString(),
                new FileReading(task, its),
                new Sink(task.file(), choice));
    }

    private void readOn(Current file) {
        try {
            if (file.reading().next(file.sink())) {
                return;
            }
        } catch (FormatException e) {
            refuse(new ImportIssue(file.name(), e.issue().line(), e.issue().what()));
        } catch (IOException e) {
            refuse(
                    new ImportIssue(
                            file.name(), 0, Phrase.of("it cannot be read: %s", Unread.why(e))));
        }
        current = Optional.empty();
    }

    private void refuse(ImportIssue issue) {
        issues.add(issue);
        if (request.strict()) {
            throw new RefusedException(issue.toString());
        }
    }

    /// Takes what one file brings.
    private final class Sink implements ImportSink {

        private final String file;
        private final String annotator;
        private final FileChoice choice;

        Sink(Path file, FileChoice choice) {
            this.file = String.valueOf(file.getFileName());
            annotator = Folders.named(file, request);
            this.choice = choice;
        }

        @Override
        public void document(ImportedDocument document) {
            ready.addAll(
                    matching.incoming(
                            renamed.of(document, annotator),
                            renamed.person(annotator),
                            choice.take(),
                            this::finished));
            matching.leftOut().forEach(what -> refuse(new ImportIssue(file, 0, what)));
        }

        private ImportedDocument finished(ImportedDocument document) {
            return switch (choice.firstLine()) {
                case KEEP -> speaking(document);
                case EXCLUDE ->
                        new RepeatedHeadline(context, importer).excludedIn(speaking(document));
            };
        }

        private ImportedDocument speaking(ImportedDocument document) {
            if (!document.metadata().getOrDefault(Document.LANGUAGE, "").isEmpty()) {
                return document;
            }
            var code =
                    switch (choice.language()) {
                        case Language.Unknown _ -> "";
                        case Language.Told _ -> detection.of(document.text().value());
                        case Language.Named(var named) -> named;
                    };
            if (code.isEmpty()) {
                return document;
            }
            var metadata = new TreeMap<>(document.metadata());
            metadata.put(Document.LANGUAGE, code);
            return document.withMetadata(metadata);
        }

        @Override
        public void issue(ImportIssue issue) {
            refuse(issue);
        }

        @Override
        public void project(ProjectHead head) {
            ready.addAll(matching.project(head));
        }

        @Override
        public void schema(SchemaVersion schema) {
            matching.schema(renamed.of(schema));
        }

        @Override
        public void annotator(Annotator person) {
            ready.addAll(matching.annotator(renamed.of(person)));
        }

        @Override
        public void entity(Entity entity) {
            ready.addAll(matching.entity(entity));
        }
    }
}
