package org.hearsay.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hearsay.io.Worded.Words;

/// Looks through a zip file before anything unpacks it: one that is made to fill the memory, or
/// that names files outside itself, is refused. Counts the bytes that come out, not what the file
/// says of them.
public final class SafeArchive {

    static final int MAX_ENTRIES = 10_000;
    static final long MAX_BYTES = 2L << 30;

    /// How many bytes may come out of one that went in, once [#TRUSTED] have.
    static final int MAX_RATIO = 100;

    /// Below this, in bytes, any ratio is harmless.
    static final long TRUSTED = 1L << 20;

    private SafeArchive() {}

    /// @throws UnsafeArchiveException if it must not be unpacked
    /// @throws IOException if it cannot be read, or is no zip file
    public static void check(Path file) throws IOException {
        check(file, MAX_BYTES);
    }

    /// @param maxBytes that may come out of it
    /// @throws UnsafeArchiveException if it must not be unpacked
    /// @throws IOException if it cannot be read, or is no zip file
    public static void check(Path file, long maxBytes) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw new UnsafeArchiveException(Words.of("it has %d parts", zip.size()));
            }
            var names = new HashSet<String>();
            long total = 0;
            var buffer = new byte[1 << 16];
            for (var entry : zip.stream().toList()) {
                checkName(entry.getName());
                if (!names.add(entry.getName())) {
                    throw new UnsafeArchiveException(
                            Words.of("it has two parts called \"%s\"", entry.getName()));
                }
                total += unpacked(zip, entry, maxBytes - total, buffer);
            }
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long left, byte[] buffer)
            throws IOException {
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                boolean swells =
                        size > TRUSTED && size > MAX_RATIO * Math.max(1, entry.getCompressedSize());
                if (swells || size > left) {
                    throw new UnsafeArchiveException(
                            Words.of(
                                    "its part \"%s\" unpacks to far more than it is",
                                    entry.getName()));
                }
            }
        } catch (ZipException e) {
            throw new DamagedArchiveException(
                    Words.of("its part \"%s\" is damaged", entry.getName()), e);
        }
        return size;
    }

    private static void checkName(String name) throws UnsafeArchiveException {
        boolean outside =
                name.startsWith("/")
                        || name.startsWith("\\")
                        || name.indexOf(':') >= 0
                        || ("/" + name.replace('\\', '/') + "/").contains("/../");
        if (outside) {
            throw new UnsafeArchiveException(Words.of("it names a file outside itself: %s", name));
        }
    }
}
