package org.hearsay.ui.shell;

import org.hearsay.ui.guide.GuideView;
import org.hearsay.ui.palette.DoubleShift;
import org.hearsay.ui.palette.PaletteView;
import org.hearsay.ui.palette.PaletteViewModel;
import org.hearsay.ui.settings.AdvancedView;
import org.hearsay.ui.settings.SettingsView;
import org.hearsay.ui.settings.ShortcutsView;
import org.hearsay.ui.shell.frame.KeysSheet;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Tools;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.look.Sheets;
import org.jspecify.annotations.Nullable;

/// The cards over the window that every place has: all keys, the guide, the palette, the settings.
final class WindowSheets {

    private final MainWindow window;
    private final Desktop desktop;
    private final Tools tools;
    private @Nullable PaletteView palette;

    WindowSheets(MainWindow window, Desktop desktop, Tools tools) {
        this.window = window;
        this.desktop = desktop;
        this.tools = tools;
        new DoubleShift(desktop.clock(), this::shiftedTwice).listen(window.shell());
    }

    void showKeys() {
        var sheet = new KeysSheet(commands(), desktop.messages());
        sheets().show(sheet, sheet.filter());
    }

    /// Once: a key that is held comes again and again.
    void showGuide() {
        showGuide("index.md");
    }

    void showGuide(String page) {
        if (sheets().isShowing(GuideView.class)) {
            return;
        }
        var guide = new GuideView(desktop.messages());
        guide.follow(page);
        sheets().show(guide, guide.search());
    }

    void showPalette() {
        window.place()
                .ifPresent(place -> {
                    var shown = palette(place.palette());
                    shown.startAnew();
                    sheets().show(shown, shown.field());
                });
    }

    /// Made once for each place: making it anew is what one would wait for.
    private PaletteView palette(PaletteViewModel viewModel) {
        if (palette == null || !palette.shows(viewModel)) {
            palette = new PaletteView(viewModel, desktop.messages(), sheets()::close);
        }
        return palette;
    }

    /// Where the person wants it, and no card is there that would give way.
    private void shiftedTwice() {
        if (desktop.preferences().now().habits().doubleShift() && !sheets().isVisible()) {
            showPalette();
        }
    }

    void showSettings() {
        if (sheets().isShowing(SettingsView.class)) {
            return;
        }
        var settings =
                new SettingsView(
                        desktop.preferences(),
                        desktop.messages(),
                        new ShortcutsView(
                                this::commands,
                                desktop.preferences(),
                                desktop.jobs(),
                                desktop.messages()),
                        new AdvancedView(
                                desktop.preferences(), desktop.messages(), tools.showFolder()),
                        sheets()::close);
        sheets().show(settings, settings.search());
    }

    private Commands commands() {
        return window.place().map(ProjectPlace::commands).orElseGet(window::withoutProject);
    }

    private Sheets sheets() {
        return window.shell().sheets();
    }
}
