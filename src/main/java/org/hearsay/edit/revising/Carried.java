package org.hearsay.edit.revising;

import java.util.List;
import org.hearsay.model.Annotation;
import org.hearsay.model.Item;

/// What becomes of a document's annotations when its text is corrected.
///
/// @param before items that are otherwise afterwards, as they were; without them the same
/// @param after the same ones as they are then, without those that are lost
/// @param kept annotations whose words stay exactly as they were
/// @param touched annotations through whose words the correction goes, as they are afterwards; they
///   are to be looked at again
/// @param lost annotations of whose words nothing is left, as they were
public record Carried(
        List<Item> before,
        List<Item> after,
        List<Annotation> kept,
        List<Annotation> touched,
        List<Annotation> lost) {

    public Carried {
        before = List.copyOf(before);
        after = List.copyOf(after);
        kept = List.copyOf(kept);
        touched = List.copyOf(touched);
        lost = List.copyOf(lost);
    }
}
