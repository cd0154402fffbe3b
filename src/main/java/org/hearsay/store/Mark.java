package org.hearsay.store;

import java.util.List;
import org.hearsay.model.Attributes;
import tools.jackson.core.JacksonException;

/// An annotation as a search looks at it.
///
/// @param number its local number
/// @param parts start and end of each fragment in turn, in code points
/// @param attributes as JSON
public record Mark(long number, String label, List<Integer> parts, String attributes) {

    public Mark {
        parts = List.copyOf(parts);
    }

    /// Whether a fragment shares a character with the range.
    ///
    /// @param start in code points
    /// @param end in code points
    public boolean overlaps(int start, int end) {
        for (int i = 0; i < parts.size(); i += 2) {
            if (parts.get(i) < end && start < parts.get(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// @param title of its article, for what is said of damage
    /// @throws StoreException of kind `DAMAGED` if they cannot be read
    public Attributes values(String title) throws StoreException {
        try {
            return ValueJson.attributes(attributes);
        } catch (JacksonException | IllegalArgumentException _) {
            throw Damage.ofItem(title);
        }
    }
}
