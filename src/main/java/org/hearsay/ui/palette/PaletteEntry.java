package org.hearsay.ui.palette;

/// Something that the palette offers.
///
/// @param id stable, for remembering what was used lately
/// @param group what kind of thing it is, in words
/// @param title what the typed letters are looked for in
/// @param key the key that does the same; empty where there is none
/// @param why why it cannot be done now; empty where it can
public record PaletteEntry(
        String id, String group, String title, String key, String why, Runnable run) {

    public boolean isPossible() {
        return why.isEmpty();
    }
}
