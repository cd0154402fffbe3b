package org.hearsay.format.cas.write;

import java.util.List;

/// The value of a feature.
sealed interface CasValue {

    record Text(String text) implements CasValue {}

    /// @param id of another feature structure
    record Reference(int id) implements CasValue {}

    record Texts(List<String> texts) implements CasValue {
        public Texts {
            texts = List.copyOf(texts);
        }
    }
}
