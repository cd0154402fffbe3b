package org.hearsay.text.phrase;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/// What the system says of a file, which is often no more than its name, in words of ours.
final class FileWords {

    private FileWords() {}

    static Phrase of(FileSystemException failure) {
        var file = failure.getFile();
        return switch (failure) {
            case NoSuchFileException _ -> Phrase.of("%s is not there", file);
            case AccessDeniedException _ -> Phrase.of("%s is not open to you", file);
            case FileAlreadyExistsException _ -> Phrase.of("%s is there already", file);
            case NotDirectoryException _ -> Phrase.of("%s is no folder", file);
            default -> ofSystem(file, failure.getReason());
        };
    }

    /// The systems' own words of what happens most.
    private static Phrase ofSystem(@Nullable String file, @Nullable String reason) {
        return switch (reason) {
            case null -> Phrase.verbatim(file);
            case "No space left on device" -> Phrase.of("the disk is full");
            case "Read-only file system" -> Phrase.of("the disk cannot be written");
            case "Is a directory" -> Phrase.of("%s is a folder", file);
            case "Not a directory" -> Phrase.of("a part of the path %s is no folder", file);
            case "File name too long" -> Phrase.of("the name %s is too long", file);
            default -> Phrase.of("%s: %s", file, reason);
        };
    }
}
