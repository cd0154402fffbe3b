package org.hearsay.ui.settings;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
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
import org.hearsay.settings.Person;
import org.hearsay.settings.Reading;
import org.hearsay.settings.Reading.Column;
import org.hearsay.settings.Reading.Face;
import org.hearsay.settings.Reading.Spacing;
import org.hearsay.settings.Theme;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Preferences;

/// What can be chosen on each page.
final class SettingPages {

    private final Preferences preferences;
    private final ObservableValue<Boolean> active;
    private final Editors editors;

    /// @param active whether anybody sees them
    SettingPages(Preferences preferences, ObservableValue<Boolean> active, Messages messages) {
        this.preferences = preferences;
        this.active = active;
        editors = new Editors(messages);
    }

    /// Empty where a page has no simple settings.
    List<SettingRow> of(Page page) {
        return switch (page) {
            case GENERAL -> general();
            case APPEARANCE -> appearance();
            case ANNOTATING ->
                    List.of(
                            editors.flag(
                                    habit(
                                            "single-keys",
                                            Habits::singleKeys,
                                            Habits::withSingleKeys)),
                            editors.flag(
                                    look("key-bar", Appearance::keyBar, Appearance::withKeyBar)),
                            editors.flag(help("snap", Help::snap, Help::withSnap)),
                            editors.flag(
                                    help(
                                            "smart-extents",
                                            Help::smartExtents,
                                            Help::withSmartExtents)),
                            editors.flag(help("auto-link", Help::autoLink, Help::withAutoLink)));
            case BACKUPS ->
                    List.of(
                            editors.number(
                                    backing(
                                            "backup-minutes",
                                            Backing::minutes,
                                            Backing::withMinutes),
                                    5,
                                    240),
                            editors.folder(
                                    backing(
                                            "backup-folder",
                                            Backing::folder,
                                            Backing::withFolder)));
            case ADVANCED ->
                    List.of(
                            editors.flag(
                                    habit(
                                            "double-shift",
                                            Habits::doubleShift,
                                            Habits::withDoubleShift)));
            case SHORTCUTS, PRIVACY -> List.of();
        };
    }

    private List<SettingRow> general() {
        return List.of(
                editors.text(
                        general(
                                "name",
                                g -> g.person().name(),
                                (g, v) -> g.withPerson(new Person(v, g.person().initials())))),
                editors.text(
                        general(
                                "initials",
                                g -> g.person().initials(),
                                (g, v) -> g.withPerson(new Person(g.person().name(), v)))),
                editors.choice(
                        general("language", General::language, General::withLanguage),
                        List.of(Language.values())),
                editors.choice(
                        general("start", General::start, General::withStart),
                        List.of(Start.values())));
    }

    private List<SettingRow> appearance() {
        return List.of(
                editors.choice(
                        colour("theme", Colours::theme, Colours::withTheme),
                        List.of(Theme.values())),
                editors.choice(
                        colour("style", Colours::style, Colours::withStyle),
                        List.of(Style.values())),
                editors.choice(
                        colour("contrast", Colours::contrast, Colours::withContrast),
                        List.of(Contrast.values())),
                editors.number(
                        reading("text-percent", Reading::percent, Reading::withPercent),
                        Reading.SMALLEST,
                        Reading.LARGEST),
                editors.choice(
                        reading("face", Reading::face, Reading::withFace), List.of(Face.values())),
                editors.choice(
                        reading("spacing", Reading::spacing, Reading::withSpacing),
                        List.of(Spacing.values())),
                editors.choice(
                        reading("column", Reading::column, Reading::withColumn),
                        List.of(Column.values())),
                editors.choice(
                        look("density", Appearance::density, Appearance::withDensity),
                        List.of(Density.values())),
                editors.choice(
                        look("scale", Appearance::scale, Appearance::withScale),
                        List.of(Scale.values())),
                editors.choice(
                        look("motion", Appearance::motion, Appearance::withMotion),
                        List.of(Motion.values())));
    }

    private <V> Setting<V> general(
            String id, Function<General, V> get, BiFunction<General, V, General> set) {
        return new Setting<>(
                id,
                preferences,
                active,
                all -> get.apply(all.general()),
                (all, v) -> all.withGeneral(g -> set.apply(g, v)));
    }

    private <V> Setting<V> habit(
            String id, Function<Habits, V> get, BiFunction<Habits, V, Habits> set) {
        return new Setting<>(
                id,
                preferences,
                active,
                all -> get.apply(all.habits()),
                (all, v) -> all.withHabits(h -> set.apply(h, v)));
    }

    private <V> Setting<V> help(String id, Function<Help, V> get, BiFunction<Help, V, Help> set) {
        return habit(id, h -> get.apply(h.help()), (h, v) -> h.withHelp(set.apply(h.help(), v)));
    }

    private <V> Setting<V> backing(
            String id, Function<Backing, V> get, BiFunction<Backing, V, Backing> set) {
        return habit(
                id,
                h -> get.apply(h.backing()),
                (h, v) -> h.withBacking(set.apply(h.backing(), v)));
    }

    private <V> Setting<V> look(
            String id, Function<Appearance, V> get, BiFunction<Appearance, V, Appearance> set) {
        return new Setting<>(
                id,
                preferences,
                active,
                all -> get.apply(all.appearance()),
                (all, v) -> all.withAppearance(a -> set.apply(a, v)));
    }

    private <V> Setting<V> colour(
            String id, Function<Colours, V> get, BiFunction<Colours, V, Colours> set) {
        return look(
                id,
                a -> get.apply(a.colours()),
                (a, v) -> a.withColours(set.apply(a.colours(), v)));
    }

    private <V> Setting<V> reading(
            String id, Function<Reading, V> get, BiFunction<Reading, V, Reading> set) {
        return look(
                id,
                a -> get.apply(a.reading()),
                (a, v) -> a.withReading(set.apply(a.reading(), v)));
    }
}
