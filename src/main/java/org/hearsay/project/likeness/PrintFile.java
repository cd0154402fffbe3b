package org.hearsay.project.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import org.hearsay.dataset.split.Repeats;

/// Prints of the sentences of many documents in a temporary file, in parts by their first bits, so
/// that equal ones are in one part and one part at a time is all that has to be in memory. The file
/// is gone once this is closed. One thread.
public final class PrintFile implements Repeats, AutoCloseable {

    private static final int PART_BITS = 7;
    private static final int RECORD = 2 * Long.BYTES + Integer.BYTES;
    private static final int PAGE = 200 * RECORD;

    private final PassingFile file;
    private final Part[] parts = new Part[1 << PART_BITS];
    private int pages;
    private long count;

    /// @throws IOException if there is no room for temporary files
    public PrintFile() throws IOException {
        this(PassingFile.ofKind("prints"));
    }

    PrintFile(Path place) throws IOException {
        this(PassingFile.at(place));
    }

    private PrintFile(PassingFile file) {
        this.file = file;
        Arrays.setAll(parts, _ -> new Part());
    }

    /// Adds the next sentence.
    ///
    /// @param document number of the document that it stands in
    /// @throws IOException if there is no room left
    public void add(long print, int document) throws IOException {
        var part = parts[(int) (print >>> (Long.SIZE - PART_BITS))];
        if (!part.open.hasRemaining()) {
            part.close(write(part.open.flip()));
            part.open.clear();
        }
        part.open.putLong(print).putInt(document).putLong(count++);
    }

    /// How many sentences there are that stood somewhere before.
    ///
    /// @throws IOException if the file cannot be read
    public int repeated() throws IOException {
        var repeated = new int[1];
        try {
            each((_, _, _) -> repeated[0]++);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return repeated[0];
    }

    @Override
    public void each(Visitor visitor) {
        try {
            for (var part : parts) {
                var firsts = new Firsts();
                for (int i = 0; i < part.size; i++) {
                    take(read(part.pages[i]), firsts, visitor);
                }
                take(part.open.duplicate().flip(), firsts, visitor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(ByteBuffer page, Firsts firsts, Visitor visitor) {
        while (page.hasRemaining()) {
            long print = page.getLong();
            int document = page.getInt();
            long place = page.getLong();
            int first = firsts.first(print, document);
            if (first != Firsts.NONE) {
                visitor.again(first, document, place);
            }
        }
    }

    /// @return number of the page
    private int write(ByteBuffer page) throws IOException {
        file.write(page, (long) pages * PAGE);
        return pages++;
    }

    private ByteBuffer read(int number) throws IOException {
        return file.read((long) number * PAGE, PAGE);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /// Prints with the same first bits, in the order in which they came.
    private static final class Part {

        /// The page that is not in the file yet.
        private final ByteBuffer open = ByteBuffer.allocate(PAGE);

        private int[] pages = new int[1];
        private int size;

        void close(int page) {
            if (size == pages.length) {
                pages = Arrays.copyOf(pages, 2 * size);
            }
            pages[size++] = page;
        }
    }
}
