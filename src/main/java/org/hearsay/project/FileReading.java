package org.hearsay.project;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ReadContext;
import org.hearsay.model.Annotator;
import org.hearsay.model.Entity;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.SchemaVersion;

/// Reads one file on a thread of its own, a few documents ahead of whoever takes them, so that a
/// file of a million articles need not fit in memory.
final class FileReading implements AutoCloseable {

    /// Documents and other finds that wait to be taken.
    static final int AHEAD = 16;

    /// Room for more is made so much at a time, since to wake a thread costs as much as to read a
    /// document.
    private static final int ROOM = AHEAD / 2;

    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(AHEAD + 1);
    private final Semaphore room = new Semaphore(AHEAD);
    private int taken;
    private final Thread thread;

    /// @param context of this file
    FileReading(FilePlan.Task task, ReadContext context) {
        var work =
                new FutureTask<Void>(
                        () -> {
                            task.reader().read(task.file(), context, new Handover());
                            return null;
                        }) {
                    @Override
                    protected void done() {
                        end(this);
                    }
                };
        thread = Thread.ofVirtual().name("reading").start(work);
    }

    /// What the reader found, to be told to the true sink.
    private sealed interface Event {

        record Found(Telling telling) implements Event {}

        record Ended(FutureTask<Void> work) implements Event {}
    }

    @FunctionalInterface
    private interface Telling {
        void to(ImportSink sink);
    }

    /// Tells the sink the next find; waits for it.
    ///
    /// @return whether there was one
    /// @throws FormatException as the reader does
    /// @throws IOException as the reader does
    boolean next(ImportSink sink) throws IOException, FormatException {
        try {
            return switch (events.take()) {
                case Event.Found(var telling) -> {
                    if (++taken % ROOM == 0) {
                        room.release(ROOM);
                    }
                    telling.to(sink);
                    yield true;
                }
                case Event.Ended(var work) -> {
                    result(work);
                    yield false;
                }
            };
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while reading");
        }
    }

    /// Stops the reader where it has not ended.
    @Override
    public void close() {
        thread.interrupt();
    }

    private static void result(FutureTask<Void> work)
            throws IOException, FormatException, InterruptedException {
        try {
            work.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case FormatException format -> throw format;
                case RuntimeException defect -> throw defect;
                case Error worse -> throw worse;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /// Waits until the reader has let go of its file.
    void awaitEnd() throws InterruptedException {
        thread.join();
    }

    private void end(FutureTask<Void> work) {
        try {
            events.put(new Event.Ended(work));
        } catch (InterruptedException _) {
            // Whoever took the finds has gone, and does not wait for the end either.
            Thread.currentThread().interrupt();
        }
    }

    private void hand(Event event) {
        try {
            room.acquire();
            events.put(event);
        } catch (InterruptedException _) {
            // Whoever took the finds wants no more; the reader ends at its next one.
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody takes what is read");
        }
    }

    /// What the reader tells; waits while enough is waiting.
    private final class Handover implements ImportSink {

        private void tell(Telling telling) {
            hand(new Event.Found(telling));
        }

        @Override
        public void document(ImportedDocument document) {
            tell(sink -> sink.document(document));
        }

        @Override
        public void issue(ImportIssue issue) {
            tell(sink -> sink.issue(issue));
        }

        @Override
        public void project(ProjectHead head) {
            tell(sink -> sink.project(head));
        }

        @Override
        public void schema(SchemaVersion schema) {
            tell(sink -> sink.schema(schema));
        }

        @Override
        public void annotator(Annotator annotator) {
            tell(sink -> sink.annotator(annotator));
        }

        @Override
        public void entity(Entity entity) {
            tell(sink -> sink.entity(entity));
        }
    }
}
