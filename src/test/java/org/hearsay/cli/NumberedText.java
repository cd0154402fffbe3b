package org.hearsay.cli;

import java.util.ArrayList;
import java.util.Random;

/// Articles of which no two share a sentence.
final class NumberedText {

    private NumberedText() {}

    /// Sentences that no other number has.
    static String of(int number) {
        var random = new Random(number);
        var sentences = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            var words = new ArrayList<String>();
            for (int j = 0; j < 9; j++) {
                words.add("w" + Integer.toString(random.nextInt(1_000_000), 36));
            }
            sentences.add("It " + String.join(" ", words) + ".");
        }
        return String.join("\n", sentences);
    }
}
