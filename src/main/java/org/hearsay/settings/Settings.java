package org.hearsay.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A person's settings at one moment. Immutable.
///
/// @param recent latest first
public record Settings(
        General general,
        Appearance appearance,
        Habits habits,
        KeyMap keys,
        List<RecentProject> recent) {

    /// How many projects are remembered.
    private static final int REMEMBERED = 50;

    public Settings {
        recent = recent.stream().limit(REMEMBERED).toList();
    }

    /// What holds before anybody has changed anything.
    public static Settings of(Person person) {
        return new Settings(
                General.of(person), Appearance.FIRST, Habits.FIRST, KeyMap.NONE, List.of());
    }

    /// What nobody has changed, for the same person with the same projects.
    public Settings atDefaults() {
        return of(person()).withProjects(recent);
    }

    public Person person() {
        return general.person();
    }

    public Settings withGeneral(UnaryOperator<General> change) {
        return new Settings(change.apply(general), appearance, habits, keys, recent);
    }

    public Settings withAppearance(UnaryOperator<Appearance> change) {
        return new Settings(general, change.apply(appearance), habits, keys, recent);
    }

    public Settings withHabits(UnaryOperator<Habits> change) {
        return new Settings(general, appearance, change.apply(habits), keys, recent);
    }

    public Settings withKeys(KeyMap changed) {
        return new Settings(general, appearance, habits, changed, recent);
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
        return new Settings(general, appearance, habits, keys, changed);
    }
}
