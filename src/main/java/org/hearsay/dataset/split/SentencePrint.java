package org.hearsay.dataset.split;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// A number that stands for the words of a sentence: the same words give the same number, whatever
/// their case, quotation marks and white space.
public final class SentencePrint {

    /// Shorter sentences are the same in many articles.
    private static final int MORE_THAN_WORDS = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private SentencePrint() {}

    /// Empty for a sentence of five words or fewer.
    public static OptionalLong of(String sentence) {
        var folded = sentence.toLowerCase(Locale.ROOT);
        var words = WORD.matcher(folded);
        long print = 0xCBF29CE484222325L;
        int count = 0;
        while (words.find()) {
            count++;
            for (int i = words.start(); i < words.end(); i++) {
                print = mixed(print, folded.charAt(i));
            }
            print = mixed(print, ' ');
        }
        return count > MORE_THAN_WORDS ? OptionalLong.of(print) : OptionalLong.empty();
    }

    private static long mixed(long print, char c) {
        long mixed = (print ^ c) * 0x100000001B3L;
        return mixed ^ (mixed >>> 32);
    }
}
