package org.hearsay.dataset.tags;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.dataset.Reading;
import org.hearsay.text.Span;

/// The tokens of the sentences that make rows, one after another.
///
/// @param spans in text order, in UTF-16 code units
/// @param starts for each sentence the number of its first token, and at the end that of all tokens
record Tokens(List<Span> spans, int[] starts) {

    static Tokens of(Reading reading) {
        var all = reading.segmentation().tokens();
        var spans = new ArrayList<Span>();
        var sentences = reading.sentences();
        var starts = new int[sentences.size() + 1];
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i).span();
            starts[i] = spans.size();
            while (next < all.size() && all.get(next).start() < sentence.end()) {
                if (sentence.covers(all.get(next))) {
                    spans.add(all.get(next));
                }
                next++;
            }
        }
        starts[sentences.size()] = spans.size();
        return new Tokens(spans, starts);
    }

    int size() {
        return spans.size();
    }

    /// Number of the first token that ends behind an offset; [#size] where there is none.
    int firstEndingAfter(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether a sentence starts at the token.
    boolean startsSentence(int token) {
        return java.util.Arrays.binarySearch(starts, token) >= 0;
    }
}
