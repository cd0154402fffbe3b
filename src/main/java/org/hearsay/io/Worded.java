package org.hearsay.io;

import java.io.Serializable;
import java.util.List;

/// A failure with words for a person that can be told apart from what they are about, so that
/// whoever shows them finds them in another language.
public interface Worded {

    Words words();

    /// @param pattern English, with gaps as [java.util.Formatter] has them
    /// @param gaps texts and numbers that fill them
    record Words(String pattern, List<Serializable> gaps) implements Serializable {

        public Words {
            gaps = List.copyOf(gaps);
        }

        static Words of(String pattern, Serializable... gaps) {
            return new Words(pattern, List.of(gaps));
        }

        /// In English.
        @Override
        public String toString() {
            return pattern.formatted(gaps.toArray());
        }
    }
}
