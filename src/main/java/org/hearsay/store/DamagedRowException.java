package org.hearsay.store;

import java.sql.SQLException;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// A row was read that says nothing any more, told as the driver tells its failures: whoever makes
/// values of rows can throw no others.
final class DamagedRowException extends SQLException implements Phrased {

    private static final long serialVersionUID = 1L;

    private final StoreException damage;

    DamagedRowException(StoreException damage, RuntimeException cause) {
        super(damage.phrase().toString(), cause);
        this.damage = damage;
    }

    /// What is to be told in its place, of kind `DAMAGED`.
    StoreException damage() {
        return damage;
    }

    @Override
    public Phrase phrase() {
        return damage.phrase();
    }
}
