package org.hearsay.ui.shell;

import org.hearsay.ui.guide.GuideView;
import org.hearsay.ui.palette.PaletteView;
import org.hearsay.ui.palette.PaletteViewModel;
import org.hearsay.ui.shell.frame.KeysSheet;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.look.Sheets;

/// The cards over the window that every place has: all keys, the guide, the palette.
final class WindowSheets {

    private final Sheets sheets;
    private final Messages messages;

    WindowSheets(Sheets sheets, Messages messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    void showKeys(Commands commands) {
        var sheet = new KeysSheet(commands, messages);
        sheets.show(sheet, sheet.filter());
    }

    void showGuide() {
        var guide = new GuideView(messages);
        sheets.show(guide, guide.search());
    }

    void showPalette(PaletteViewModel found) {
        var palette = new PaletteView(found, messages, sheets::close);
        sheets.show(palette, palette.field());
    }
}
