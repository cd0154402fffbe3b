package org.hearsay.project.intake;

import com.ibm.icu.text.CharsetDetector;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.TextDecodingException;

/// How a file's doubtful characters read in one encoding.
///
/// @param count of characters that depend on the encoding
/// @param doubts the first of them
public record Reading(Charset charset, int count, List<Doubt> doubts) {

    private static final int SHOWN = 4;
    private static final int MOST = 6;
    private static final List<String> COMMON =
            List.of("windows-1252", "ISO-8859-15", "windows-1250", "windows-1251", "x-MacRoman");

    public Reading {
        doubts = List.copyOf(doubts);
    }

    /// The readings that differ, the likeliest first.
    static List<Reading> of(byte[] bytes) {
        var readings = new ArrayList<Reading>();
        for (var charset : charsets(bytes, likeliest(bytes))) {
            if (readings.size() < MOST) {
                add(bytes, charset, readings);
            }
        }
        return readings;
    }

    private static Charset likeliest(byte[] bytes) {
        try {
            return Charset.forName(TextDecoder.decode(bytes).charset());
        } catch (TextDecodingException _) {
            return Charset.forName(COMMON.getFirst());
        }
    }

    private static void add(byte[] bytes, Charset charset, List<Reading> readings) {
        try {
            var text = TextDecoder.decode(bytes, charset).text().value();
            var doubts = Doubt.in(text, SHOWN);
            boolean differs = readings.stream().noneMatch(r -> r.doubts.equals(doubts));
            if (differs && (readings.isEmpty() || !hasOldControls(text))) {
                readings.add(new Reading(charset, Doubt.count(text), doubts));
            }
        } catch (TextDecodingException _) {
            // It is not in this encoding.
        }
    }

    /// Control characters that no text has; where they are, the encoding is another one.
    private static boolean hasOldControls(String text) {
        return text.chars().anyMatch(c -> c >= 0x80 && c < 0xA0 && c != 0x85);
    }

    private static Set<Charset> charsets(byte[] bytes, Charset likeliest) {
        var names = new LinkedHashSet<String>();
        for (var match : new CharsetDetector().setText(bytes).detectAll()) {
            names.add(match.getName());
        }
        var all = new LinkedHashSet<Charset>();
        all.add(likeliest);
        Stream.concat(COMMON.stream(), names.stream())
                .filter(n -> !n.startsWith("UTF-16") && !n.startsWith("UTF-32"))
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .forEach(all::add);
        return all;
    }
}
