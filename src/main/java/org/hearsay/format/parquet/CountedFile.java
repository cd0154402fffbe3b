package org.hearsay.format.parquet;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A new file that knows how far it is written.
final class CountedFile extends FilterOutputStream {

    private long position;

    CountedFile(Path file) throws IOException {
        super(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /// In bytes from the start.
    long position() {
        return position;
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        position++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        position += length;
    }
}
