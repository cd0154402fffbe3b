package org.hearsay.project.rescue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.io.AtomicFile;
import org.hearsay.model.Id;

/// Marks in the program's own folder: one for each project that a window has open, gone after a
/// clean end. A mark whose program runs no more tells of an unexpected end. Blocks.
public record RunMarks(Path folder) {

    private static final System.Logger LOG = System.getLogger(RunMarks.class.getName());
    private static final String ENDING = ".run";
    private static final int LINES = 5;

    /// How a project stood.
    ///
    /// @param at when
    /// @param written sequence of the last row of the log that is known; 0 for none
    /// @param pending how many steps waited to be written
    public record Mark(Instant at, long written, int pending) {}

    /// Sets or renews the mark of a project. What cannot be written is only logged: a mark is a
    /// courtesy.
    public void set(Id project, Mark mark) {
        var me = ProcessHandle.current();
        var lines =
                List.of(
                        Long.toString(me.pid()),
                        started(me),
                        mark.at().toString(),
                        Long.toString(mark.written()),
                        Integer.toString(mark.pending()));
        try {
            AtomicFile.write(file(project), String.join("\n", lines));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A mark was not written", e);
        }
    }

    /// Takes the mark away, at a clean end.
    public void clear(Id project) {
        try {
            Files.deleteIfExists(file(project));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A mark stayed behind", e);
        }
    }

    /// How the project stood when the program that had it ended unexpectedly; empty where it ended
    /// cleanly or runs still.
    public Optional<Mark> left(Id project) {
        try {
            if (!Files.exists(file(project))) {
                return Optional.empty();
            }
            var lines = Files.readAllLines(file(project), StandardCharsets.UTF_8);
            if (lines.size() != LINES || runs(Long.parseLong(lines.get(0)), lines.get(1))) {
                return Optional.empty();
            }
            return Optional.of(
                    new Mark(
                            Instant.parse(lines.get(2)),
                            Long.parseLong(lines.get(3)),
                            Integer.parseInt(lines.get(4))));
        } catch (IOException | NumberFormatException | DateTimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A mark cannot be read", e);
            return Optional.empty();
        }
    }

    /// Whether the very process runs: its number may have been given to another since.
    private static boolean runs(long pid, String started) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(p -> started(p).equals(started))
                .isPresent();
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private Path file(Id project) {
        return folder.resolve(project + ENDING);
    }
}
