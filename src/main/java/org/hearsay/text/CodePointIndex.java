package org.hearsay.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/// Converts offsets of one text between UTF-16 code units and code points.
///
/// Only characters outside the Basic Multilingual Plane are stored. Most texts have none, and for
/// them the index is empty and both directions return their argument.
public final class CodePointIndex {

    private final int utf16Length;

    /// UTF-16 offset of the second unit of each supplementary character, ascending.
    private final int[] innerUnits;

    /// Code-point offset of each supplementary character, parallel to [#innerUnits].
    private final int[] codePoints;

    public CodePointIndex(String text) {
        utf16Length = text.length();
        innerUnits = innerUnits(text);
        codePoints =
                IntStream.range(0, innerUnits.length).map(i -> innerUnits[i] - 1 - i).toArray();
    }

    /// Most texts have none, which the runtime knows of them without looking at each character.
    private static int[] innerUnits(String text) {
        var found = new int[text.length() - text.codePointCount(0, text.length())];
        int count = 0;
        for (int i = 1; count < found.length; i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found[count++] = i;
            }
        }
        return found;
    }

    private CodePointIndex(int utf16Length) {
        this.utf16Length = utf16Length;
        innerUnits = new int[0];
        codePoints = new int[0];
    }

    /// Leaves every offset as it is, for where UTF-16 code units are kept.
    public static CodePointIndex unchanging() {
        return new CodePointIndex(Integer.MAX_VALUE - 1);
    }

    /// The text's length in code points.
    public int length() {
        return utf16Length - innerUnits.length;
    }

    /// @param utf16 a UTF-16 offset, 0 to the text's length inclusive
    /// @throws IndexOutOfBoundsException if the offset lies outside the text
    /// @throws IllegalArgumentException if the offset falls between the two halves of a character
    public int toCodePoint(int utf16) {
        Objects.checkIndex(utf16, utf16Length + 1);
        if (innerUnits.length == 0) {
            return utf16;
        }
        int found = Arrays.binarySearch(innerUnits, utf16);
        if (found >= 0) {
            throw new IllegalArgumentException("Offset %d splits a character".formatted(utf16));
        }
        int pairsBefore = -found - 1;
        return utf16 - pairsBefore;
    }

    /// @param codePoint a code-point offset, 0 to the text's code-point count inclusive
    /// @throws IndexOutOfBoundsException if the offset lies outside the text
    public int toUtf16(int codePoint) {
        Objects.checkIndex(codePoint, length() + 1);
        if (innerUnits.length == 0) {
            return codePoint;
        }
        int found = Arrays.binarySearch(codePoints, codePoint);
        int pairsBefore = found >= 0 ? found : -found - 1;
        return codePoint + pairsBefore;
    }
}
