package org.hearsay.cli.terminal;

import java.util.concurrent.TimeUnit;
import org.hearsay.job.Progress;

/// Draws how far a command is, where a person watches.
public final class Progressing implements Progress, AutoCloseable {

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int WIDTH = 30;

    private final Terminal terminal;
    private final boolean draws;
    private long next = System.nanoTime() + EVERY;
    private boolean drawn;

    public Progressing(Terminal terminal, Common options) {
        this.terminal = terminal;
        draws = terminal.isInteractive() && !options.isQuiet();
    }

    @Override
    public void at(long done, long total) {
        long now = System.nanoTime();
        if (!draws || now - next < 0) {
            return;
        }
        next = now + EVERY;
        drawn = true;
        terminal.err().print("\r" + (total > 0 ? bar(done, total) : Long.toString(done)));
        terminal.err().flush();
    }

    /// Clears the line.
    @Override
    public void close() {
        if (drawn) {
            terminal.err().print("\r" + " ".repeat(WIDTH + 30) + "\r");
            terminal.err().flush();
        }
    }

    private static String bar(long done, long total) {
        int full = (int) (WIDTH * done / total);
        return "[%s%s] %d of %d".formatted("#".repeat(full), " ".repeat(WIDTH - full), done, total);
    }
}
