package org.hearsay.project.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.project.backup.Backup.Kind;

/// What a backup's file is called: the project's name, when in UTC, and why, so that a person and
/// the program can tell it from any other file. For example `Pilot 2026-11-25T12.41.05.123Z
/// before-import.hearsay`.
///
/// @param project name of the project's file without its ending
public record BackupName(String project, Instant time, Kind kind) {

    private static final String ENDING = ".hearsay";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH.mm.ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final Pattern FORM =
            Pattern.compile(
                    "(.+) (\\d{4}-\\d{2}-\\d{2}T\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{3}Z) (%s)\\.hearsay"
                            .formatted(
                                    Arrays.stream(Kind.values())
                                            .map(Kind::word)
                                            .collect(Collectors.joining("|"))));

    /// Empty where the file is not called as a backup is.
    public static Optional<BackupName> of(Path file) {
        var name = FORM.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            var time = LocalDateTime.parse(name.group(2), TIME).toInstant(ZoneOffset.UTC);
            return Arrays.stream(Kind.values())
                    .filter(kind -> kind.word().equals(name.group(3)))
                    .findFirst()
                    .map(kind -> new BackupName(name.group(1), time, kind));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The name of a project's file without its ending.
    public static String stem(Path project) {
        var name = project.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    public String file() {
        return "%s %s %s%s".formatted(project, TIME.format(time), kind.word(), ENDING);
    }
}
