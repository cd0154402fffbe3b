package org.hearsay.project.likeness;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What does not fit in memory for as long as it is needed: a temporary file, gone once this is
/// closed. Places in it are bytes from its beginning. One thread.
final class PassingFile implements AutoCloseable {

    private final FileChannel file;

    private PassingFile(FileChannel file) {
        this.file = file;
    }

    /// @param kind how its name ends
    /// @throws IOException if there is no room for temporary files
    static PassingFile ofKind(String kind) throws IOException {
        return at(Files.createTempFile("hearsay-", "." + kind));
    }

    /// @param place of a file that is there, and may be deleted
    static PassingFile at(Path place) throws IOException {
        return new PassingFile(
                FileChannel.open(
                        place,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE));
    }

    /// Writes all that remains.
    ///
    /// @throws IOException if there is no room left
    void write(ByteBuffer bytes, long place) throws IOException {
        int first = bytes.position();
        while (bytes.hasRemaining()) {
            file.write(bytes, place + bytes.position() - first);
        }
    }

    /// @return so many bytes, ready to be taken
    /// @throws EOFException if there are not so many
    ByteBuffer read(long place, int size) throws IOException {
        var bytes = ByteBuffer.allocate(size);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, place + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    /// In bytes.
    long size() throws IOException {
        return file.size();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
