package org.hearsay.language.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongListsTest {

    @Test
    void everyNumberComesBackByItsHashInTheOrderInWhichItCame() {
        var random = new Random(1);
        var lists = new LongLists();
        var expected = new HashMap<Long, List<Integer>>();
        for (int number = 0; number < 20_000; number++) {
            // Many that are alone, some that many have, and those that fall into one another's way.
            long hash =
                    switch (random.nextInt(3)) {
                        case 0 -> random.nextLong();
                        case 1 -> random.nextInt(50);
                        default -> (long) random.nextInt(500) << 48;
                    };
            lists.add(hash, number);
            expected.computeIfAbsent(hash, _ -> new ArrayList<>()).add(number);
        }
        expected.forEach((hash, numbers) -> assertThat(found(lists, hash)).isEqualTo(numbers));
        assertThat(found(lists, -1)).isEmpty();
        assertThat(found(new LongLists(), 0)).isEmpty();
    }

    private static List<Integer> found(LongLists lists, long hash) {
        var found = new ArrayList<Integer>();
        lists.forEach(hash, found::add);
        return found;
    }
}
