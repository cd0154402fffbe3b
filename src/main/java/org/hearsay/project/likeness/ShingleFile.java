package org.hearsay.project.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import org.hearsay.language.likeness.Shingles;
import org.hearsay.language.likeness.Texts;

/// The shingles of many texts in a temporary file, numbered from 0: those of an article take more
/// than its words do, and a corpus of them need not fit in memory. The file is gone once this is
/// closed. One thread.
public final class ShingleFile implements AutoCloseable, Texts {

    private static final int PIECE = 1 << 16;
    private static final int FIRST = 1 << 8;

    private final PassingFile file;

    /// What is not in the file yet.
    private final ByteBuffer waiting = ByteBuffer.allocate(PIECE);

    /// By number: where a text's begin, in longs. Behind the last, where the next would.
    private long[] starts = new long[FIRST];

    private int count;

    /// @throws IOException if there is no room for temporary files
    public ShingleFile() throws IOException {
        this(PassingFile.ofKind("shingles"));
    }

    ShingleFile(Path place) throws IOException {
        this(PassingFile.at(place));
    }

    private ShingleFile(PassingFile file) {
        this.file = file;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int size(int number) {
        return (int) (starts[number + 1] - starts[number]);
    }

    /// @return the text's number
    /// @throws IOException if there is no room left
    public int add(Shingles text) throws IOException {
        for (long hash : text.hashes()) {
            if (!waiting.hasRemaining()) {
                flush();
            }
            waiting.putLong(hash);
        }
        if (count + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[count + 1] = starts[count] + text.size();
        return count++;
    }

    @Override
    public Shingles get(int number) {
        try {
            flush();
            var bytes = file.read(starts[number] * Long.BYTES, size(number) * Long.BYTES);
            var hashes = new long[size(number)];
            bytes.asLongBuffer().get(hashes);
            return new Shingles(hashes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() throws IOException {
        waiting.flip();
        file.write(waiting, file.size());
        waiting.clear();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
