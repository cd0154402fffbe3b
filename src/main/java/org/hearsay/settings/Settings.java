package org.hearsay.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A person's settings at one moment. Immutable.
///
/// @param textPercent text size, 80 to 200
/// @param keyBar whether the bar of keys is shown
/// @param singleKeys whether bare letters and digits act in the article
/// @param recent latest first
public record Settings(
        Person person,
        Theme theme,
        int textPercent,
        boolean keyBar,
        boolean singleKeys,
        List<RecentProject> recent) {

    /// How many projects are remembered.
    private static final int REMEMBERED = 12;

    public Settings {
        recent = recent.stream().limit(REMEMBERED).toList();
    }

    /// What holds before anybody has changed anything.
    public static Settings of(Person person) {
        return new Settings(person, Theme.SYSTEM, 100, true, true, List.of());
    }

    public Settings withPerson(Person changed) {
        return new Settings(changed, theme, textPercent, keyBar, singleKeys, recent);
    }

    public Settings withTheme(Theme changed) {
        return new Settings(person, changed, textPercent, keyBar, singleKeys, recent);
    }

    public Settings withTextPercent(int changed) {
        return new Settings(person, theme, changed, keyBar, singleKeys, recent);
    }

    public Settings withKeyBar(boolean changed) {
        return new Settings(person, theme, textPercent, changed, singleKeys, recent);
    }

    public Settings withSingleKeys(boolean changed) {
        return new Settings(person, theme, textPercent, keyBar, changed, recent);
    }

    /// With this project in front; an earlier entry of the same file gives way.
    public Settings withRecent(RecentProject project) {
        var others = withoutRecent(project.file()).recent.stream();
        return withProjects(Stream.concat(Stream.of(project), others).toList());
    }

    public Settings withoutRecent(Path file) {
        return withProjects(recent.stream().filter(p -> !p.file().equals(file)).toList());
    }

    public Optional<RecentProject> recent(Path file) {
        return recent.stream().filter(p -> p.file().equals(file)).findFirst();
    }

    private Settings withProjects(List<RecentProject> changed) {
        return new Settings(person, theme, textPercent, keyBar, singleKeys, changed);
    }
}
