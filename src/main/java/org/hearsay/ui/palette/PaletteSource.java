package org.hearsay.ui.palette;

import java.util.List;

/// A kind of entries, with the character that asks for it alone.
///
/// @param prefix for example `>` for commands
/// @param everywhere whether its entries are found without the prefix too
public record PaletteSource(char prefix, boolean everywhere, Supplier entries) {

    /// Makes the entries that fit what was typed behind the prefix. Quick: it runs at every key.
    @FunctionalInterface
    public interface Supplier {
        List<PaletteEntry> of(String query);
    }
}
