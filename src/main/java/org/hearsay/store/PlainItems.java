package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;

/// Checks annotations that have nothing but a label and a place, all those of a layer at once, by
/// the bytes of their rows. One thread.
final class PlainItems {

    private final PlainText text = new PlainText();
    private final PackedRow row = new PackedRow();
    private byte[] origin = new byte[0];
    private String title = "";
    private int count;

    /// @param all rows of a layer, one behind the other, as [PackedRow#PLAIN] has them
    /// @param named title of its article
    /// @param last length of its document's text in code points
    /// @return sum of the rows' hashes
    /// @throws StoreException of kind `DAMAGED` if a row is not as it was saved
    Hash sum(byte[] all, String named, Id layer, int last) throws StoreException {
        title = named;
        count = 0;
        row.of(all);
        var layerText = PlainText.ascii(layer.toString());
        var sum = Hash.ZERO;
        try {
            for (; row.next(); count++) {
                requireSound(layerText, last);
                sum = sum.plus(row.saved());
            }
        } catch (IndexOutOfBoundsException | NumberFormatException _) {
            throw damaged();
        }
        return sum;
    }

    /// How many rows the last sum is of.
    int count() {
        return count;
    }

    private void requireSound(byte[] layer, int last) throws StoreException {
        if (row.number(PackedRow.END) > last || row.isWithoutLabel()) {
            throw damaged();
        }
        if (!row.isFrom(origin)) {
            ItemReader.constant(Origin.Kind.class, row.origin());
            origin = row.origin().getBytes(StandardCharsets.UTF_8);
        }
        if (!row.isPlain() || !row.isIntact(text, layer)) {
            throw damaged();
        }
    }

    private StoreException damaged() {
        return Damage.ofItem(title);
    }
}
