package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Local numbers that are asked for together, always so many, so that one prepared statement serves
/// all.
final class Batch {

    static final int AT_ONCE = 16;

    /// Follows `IN`.
    static final String PLACES = "(" + "?, ".repeat(AT_ONCE - 1) + "?)";

    private Batch() {}

    /// Values of [#PLACES]: the last is there as often as it takes.
    ///
    /// @param numbers at least one, no more than [#AT_ONCE]
    static Object[] values(List<Long> numbers) {
        return Stream.concat(
                        numbers.stream(),
                        Stream.generate(numbers::getLast).limit(AT_ONCE - numbers.size()))
                .toArray();
    }

    /// The same in lists of no more than [#AT_ONCE].
    static <T> List<List<T>> of(List<T> all) {
        var batches = new ArrayList<List<T>>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            batches.add(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
        }
        return batches;
    }
}
