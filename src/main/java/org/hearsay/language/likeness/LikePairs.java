package org.hearsay.language.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Which of many texts are nearly the same, without comparing all with all: a text is compared with
/// those no longer than itself of which it has much of the sample, see [Sample]. Samples are held
/// of as many texts as there is room for, however many there are; the longer ones pass by, and then
/// come the next.
///
/// One thread.
public final class LikePairs {

    /// 8 MB, of some 20,000 articles.
    private static final int ROOM = 1 << 20;

    private final Texts texts;
    private final Found found;

    /// Numbers, the shortest text first.
    private final int[] order;

    /// Texts that are known to belong together have one root (union-find).
    private final int[] parent;

    private LikePairs(Texts texts, Found found) {
        this.texts = texts;
        this.found = found;
        order =
                IntStream.range(0, texts.count())
                        .boxed()
                        .sorted(Comparator.comparingInt(texts::size))
                        .mapToInt(Integer::intValue)
                        .toArray();
        parent = IntStream.range(0, texts.count()).toArray();
    }

    /// Two texts that are nearly the same.
    public interface Found {
        /// @param shorter number of the text that is no longer than the other
        void pair(int shorter, int longer);
    }

    /// Tells as many pairs as join all that belong together: two of three texts that are all alike.
    ///
    /// @throws java.io.UncheckedIOException if a text cannot be read
    public static void find(Texts texts, Found found) {
        find(texts, ROOM, found);
    }

    /// @param room for so many shingles of samples at once
    static void find(Texts texts, int room, Found found) {
        var pairs = new LikePairs(texts, found);
        int first = 0;
        while (first < pairs.order.length) {
            first = pairs.round(first, new SampleTable(room));
        }
    }

    /// @return where the next round begins
    private int round(int first, SampleTable table) {
        int end = first;
        while (end < order.length && table.hasRoom()) {
            table.add(texts.get(order[end++]));
        }
        table.sort();
        var hits = new Hits(table.texts());
        for (int i = first; i < order.length; i++) {
            var text = texts.get(order[i]);
            int shorter = Math.min(i - first, table.texts());
            for (long hash : text.hashes()) {
                table.forEach(hash, hits::count);
            }
            int longer = order[i];
            hits.take((local, shared) -> {
                if (local < shorter && Sample.suffices(shared, table.sample(local))) {
                    compare(order[first + local], longer, text);
                }
            });
        }
        return end;
    }

    private void compare(int shorter, int longer, Shingles text) {
        int one = root(shorter);
        int other = root(longer);
        if (one != other && texts.get(shorter).isNearly(text)) {
            parent[other] = one;
            found.pair(shorter, longer);
        }
    }

    private int root(int number) {
        int root = number;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /// How often texts were met.
    private static final class Hits {

        private final int[] counts;
        private final int[] met;
        private int size;

        Hits(int texts) {
            counts = new int[texts];
            met = new int[texts];
        }

        interface Taker {
            void take(int text, int count);
        }

        void count(int text) {
            if (counts[text]++ == 0) {
                met[size++] = text;
            }
        }

        /// Hands all over in the texts' order, and forgets them.
        void take(Taker taker) {
            Arrays.sort(met, 0, size);
            for (int i = 0; i < size; i++) {
                taker.take(met[i], counts[met[i]]);
                counts[met[i]] = 0;
            }
            size = 0;
        }
    }
}
