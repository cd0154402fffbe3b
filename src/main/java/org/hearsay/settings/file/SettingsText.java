package org.hearsay.settings.file;

import java.util.Map;
import java.util.TreeMap;
import org.hearsay.settings.Appearance;
import org.hearsay.settings.Appearance.Density;
import org.hearsay.settings.Appearance.Motion;
import org.hearsay.settings.Appearance.Scale;
import org.hearsay.settings.Backing;
import org.hearsay.settings.Colours;
import org.hearsay.settings.Colours.Contrast;
import org.hearsay.settings.Colours.Style;
import org.hearsay.settings.General;
import org.hearsay.settings.General.Language;
import org.hearsay.settings.General.Start;
import org.hearsay.settings.Habits;
import org.hearsay.settings.Help;
import org.hearsay.settings.KeyMap;
import org.hearsay.settings.Person;
import org.hearsay.settings.Reading;
import org.hearsay.settings.Reading.Column;
import org.hearsay.settings.Reading.Face;
import org.hearsay.settings.Reading.Spacing;
import org.hearsay.settings.Settings;
import org.hearsay.settings.Theme;

/// Settings as names and values. What is missing or makes no sense is left at its default, because
/// nothing here is anybody's work.
final class SettingsText {

    private static final String KEYS = "keys.";

    private final Map<String, String> values;

    private SettingsText(Map<String, String> values) {
        this.values = values;
    }

    static Settings read(Map<String, String> values, Settings otherwise) {
        return new SettingsText(values).settings(otherwise);
    }

    /// Whether this version of the program reads and writes the name itself.
    static boolean isKnown(String name, Map<String, String> written) {
        return written.containsKey(name)
                || name.startsWith(KEYS)
                || name.startsWith(RecentText.PREFIX);
    }

    /// Sorted by name.
    static Map<String, String> write(Settings settings) {
        var values = new TreeMap<String, String>();
        var general = settings.general();
        values.put("person.name", general.person().name());
        values.put("person.initials", general.person().initials());
        values.put("language", general.language().name());
        values.put("start", general.start().name());
        write(settings.appearance(), values);
        values.put("single-keys", Boolean.toString(settings.habits().singleKeys()));
        values.put("first-steps", Boolean.toString(settings.habits().firstSteps()));
        values.put("double-shift", Boolean.toString(settings.habits().doubleShift()));
        var help = settings.habits().help();
        values.put("snap", Boolean.toString(help.snap()));
        values.put("smart-extents", Boolean.toString(help.smartExtents()));
        values.put("auto-link", Boolean.toString(help.autoLink()));
        values.put("backup-minutes", Integer.toString(settings.habits().backing().minutes()));
        values.put("backup-folder", settings.habits().backing().folder());
        settings.keys().written().forEach((id, keys) -> values.put(KEYS + id, keys));
        new RecentText(values).write(settings.recent());
        return values;
    }

    private static void write(Appearance appearance, Map<String, String> values) {
        var colours = appearance.colours();
        values.put("theme", colours.theme().name());
        values.put("style", colours.style().name());
        values.put("contrast", colours.contrast().name());
        var reading = appearance.reading();
        values.put("text-percent", Integer.toString(reading.percent()));
        values.put("article-font", reading.face().name());
        values.put("line-spacing", reading.spacing().name());
        values.put("column", reading.column().name());
        values.put("density", appearance.density().name());
        values.put("scale", appearance.scale().name());
        values.put("motion", appearance.motion().name());
        values.put("key-bar", Boolean.toString(appearance.keyBar()));
    }

    private Settings settings(Settings otherwise) {
        return new Settings(
                general(otherwise.general()),
                appearance(otherwise.appearance()),
                habits(otherwise.habits()),
                keys(),
                new RecentText(values).read());
    }

    private Habits habits(Habits otherwise) {
        var help = otherwise.help();
        return new Habits(
                flag("single-keys", otherwise.singleKeys()),
                flag("first-steps", otherwise.firstSteps()),
                flag("double-shift", otherwise.doubleShift()),
                new Help(
                        flag("snap", help.snap()),
                        flag("smart-extents", help.smartExtents()),
                        flag("auto-link", help.autoLink())),
                new Backing(
                        whole("backup-minutes", 5, 240, otherwise.backing().minutes()),
                        text("backup-folder")));
    }

    private General general(General otherwise) {
        var name = text("person.name");
        return new General(
                name.isBlank() ? otherwise.person() : new Person(name, text("person.initials")),
                choice("language", Language.class, otherwise.language()),
                choice("start", Start.class, otherwise.start()));
    }

    private Appearance appearance(Appearance otherwise) {
        var colours = otherwise.colours();
        var reading = otherwise.reading();
        return new Appearance(
                new Colours(
                        choice("theme", Theme.class, colours.theme()),
                        choice("style", Style.class, colours.style()),
                        choice("contrast", Contrast.class, colours.contrast())),
                new Reading(
                        whole("text-percent", Reading.SMALLEST, Reading.LARGEST, reading.percent()),
                        choice("article-font", Face.class, reading.face()),
                        choice("line-spacing", Spacing.class, reading.spacing()),
                        choice("column", Column.class, reading.column())),
                choice("density", Density.class, otherwise.density()),
                choice("scale", Scale.class, otherwise.scale()),
                choice("motion", Motion.class, otherwise.motion()),
                flag("key-bar", otherwise.keyBar()));
    }

    private KeyMap keys() {
        var keys = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (name.startsWith(KEYS)) {
                keys.put(name.substring(KEYS.length()), value);
            }
        });
        return KeyMap.read(keys);
    }

    private String text(String name) {
        return values.getOrDefault(name, "");
    }

    private <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        for (var each : type.getEnumConstants()) {
            if (each.name().equals(text(name))) {
                return each;
            }
        }
        return otherwise;
    }

    private boolean flag(String name, boolean otherwise) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    private int whole(String name, int least, int most, int otherwise) {
        var value = text(name);
        int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
        return least <= number && number <= most ? number : otherwise;
    }
}
