package org.hearsay.settings.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.settings.RecentProject;

/// The projects that were open lately, as names and values.
final class RecentText {

    static final String PREFIX = "recent.";

    private final Map<String, String> values;

    RecentText(Map<String, String> values) {
        this.values = values;
    }

    void write(List<RecentProject> recent) {
        for (int i = 0; i < recent.size(); i++) {
            write(recent.get(i), prefix(i));
        }
    }

    List<RecentProject> read() {
        var recent = new ArrayList<RecentProject>();
        for (int i = 0; values.containsKey(prefix(i) + "file"); i++) {
            read(prefix(i)).ifPresent(recent::add);
        }
        return recent;
    }

    private static String prefix(int place) {
        return PREFIX + "%02d.".formatted(place);
    }

    private void write(RecentProject project, String prefix) {
        values.put(prefix + "file", project.file().toString());
        values.put(prefix + "name", project.name());
        values.put(prefix + "opened", project.opened().toString());
        values.put(prefix + "documents", Integer.toString(project.documents()));
        values.put(prefix + "done", Integer.toString(project.done()));
        new WindowText(values, prefix).write(project.window());
    }

    private Optional<RecentProject> read(String prefix) {
        try {
            return Optional.of(
                    new RecentProject(
                            Path.of(text(prefix + "file")),
                            text(prefix + "name"),
                            Instant.parse(text(prefix + "opened")),
                            whole(prefix + "documents"),
                            whole(prefix + "done"),
                            new WindowText(values, prefix).read()));
        } catch (InvalidPathException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private String text(String name) {
        return values.getOrDefault(name, "");
    }

    /// 0 where there is no sensible number.
    private int whole(String name) {
        var value = text(name);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }
}
