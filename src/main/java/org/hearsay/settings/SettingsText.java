package org.hearsay.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Settings as names and values. What is missing or makes no sense is left at its default, because
/// nothing here is anybody's work.
final class SettingsText {

    private static final int SMALLEST = 80;
    private static final int LARGEST = 200;

    private final Map<String, String> values;

    private SettingsText(Map<String, String> values) {
        this.values = values;
    }

    static Settings read(Map<String, String> values, Settings otherwise) {
        return new SettingsText(values).settings(otherwise);
    }

    /// Sorted by name.
    static Map<String, String> write(Settings settings) {
        var values = new TreeMap<String, String>();
        values.put("person.name", settings.person().name());
        values.put("person.initials", settings.person().initials());
        values.put("theme", settings.theme().name());
        values.put("text-percent", Integer.toString(settings.textPercent()));
        values.put("key-bar", Boolean.toString(settings.keyBar()));
        values.put("single-keys", Boolean.toString(settings.singleKeys()));
        for (int i = 0; i < settings.recent().size(); i++) {
            write(settings.recent().get(i), "recent.%02d.".formatted(i), values);
        }
        return values;
    }

    private static void write(RecentProject project, String prefix, Map<String, String> values) {
        values.put(prefix + "file", project.file().toString());
        values.put(prefix + "name", project.name());
        values.put(prefix + "opened", project.opened().toString());
        values.put(prefix + "documents", Integer.toString(project.documents()));
        values.put(prefix + "done", Integer.toString(project.done()));
        new WindowText(values, prefix).write(project.window());
    }

    private Settings settings(Settings otherwise) {
        var recent = new ArrayList<RecentProject>();
        for (int i = 0; values.containsKey("recent.%02d.file".formatted(i)); i++) {
            recent("recent.%02d.".formatted(i)).ifPresent(recent::add);
        }
        var name = text("person.name");
        return new Settings(
                name.isBlank() ? otherwise.person() : new Person(name, text("person.initials")),
                Arrays.stream(Theme.values())
                        .filter(t -> t.name().equals(text("theme")))
                        .findFirst()
                        .orElse(otherwise.theme()),
                percent(otherwise.textPercent()),
                flag("key-bar", otherwise.keyBar()),
                flag("single-keys", otherwise.singleKeys()),
                recent);
    }

    private Optional<RecentProject> recent(String prefix) {
        try {
            return Optional.of(
                    new RecentProject(
                            Path.of(text(prefix + "file")),
                            text(prefix + "name"),
                            Instant.parse(text(prefix + "opened")),
                            (int) whole(prefix + "documents"),
                            (int) whole(prefix + "done"),
                            new WindowText(values, prefix).read()));
        } catch (InvalidPathException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private String text(String name) {
        return values.getOrDefault(name, "");
    }

    private boolean flag(String name, boolean otherwise) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    private int percent(int otherwise) {
        long value = whole("text-percent");
        return SMALLEST <= value && value <= LARGEST ? (int) value : otherwise;
    }

    /// 0 where there is no sensible number.
    private long whole(String name) {
        var value = text(name);
        return value.matches("\\d{1,9}") ? Long.parseLong(value) : 0;
    }
}
