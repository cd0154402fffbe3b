package org.hearsay.format.mapping;

import java.util.Map;
import java.util.TreeMap;
import org.hearsay.text.phrase.Phrase;

/// A renaming as a file: a line each, `THEIRS = OURS` for a label or a relation type, `.THEIRS =
/// OURS` for an attribute, `@THEIRS = OURS` for an annotator, with `-` for what is left out; lines
/// that begin with `#` are remarks.
public final class RenamingText {

    private RenamingText() {}

    /// Whether a mapping file is one of these; otherwise it is about the fields of a table.
    public static boolean isOne(String content) {
        return !content.stripLeading().startsWith("{");
    }

    /// @throws MappingException saying which line says nothing
    public static Renaming read(String content) throws MappingException {
        var labels = new TreeMap<String, String>();
        var attributes = new TreeMap<String, String>();
        var annotators = new TreeMap<String, String>();
        int number = 0;
        for (var line : content.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            var theirs = equals < 0 ? "" : line.substring(0, equals).strip();
            var ours = equals < 0 ? "" : line.substring(equals + 1).strip();
            if (theirs.isEmpty() || ours.isEmpty()) {
                throw new MappingException(
                        Phrase.of("its line %d is not THEIRS = OURS", number), null);
            }
            var name = theirs.substring(1).strip();
            switch (theirs.charAt(0)) {
                case '.' -> put(attributes, name, ours, number);
                case '@' -> put(annotators, name, ours, number);
                default -> put(labels, theirs, ours, number);
            }
        }
        return new Renaming(labels, attributes, annotators);
    }

    private static void put(Map<String, String> map, String theirs, String ours, int number)
            throws MappingException {
        var before = map.putIfAbsent(theirs, ours);
        if (before != null && !before.equals(ours)) {
            throw new MappingException(
                    Phrase.of(
                            "its line %d calls \"%s\" \"%s\", an earlier one \"%s\"",
                            number, theirs, ours, before),
                    null);
        }
    }

    public static String write(Renaming renaming) {
        var text = new StringBuilder();
        new TreeMap<>(renaming.labels()).forEach((a, b) -> text.append(a + " = " + b + "\n"));
        new TreeMap<>(renaming.attributes())
                .forEach((a, b) -> text.append("." + a + " = " + b + "\n"));
        new TreeMap<>(renaming.annotators())
                .forEach((a, b) -> text.append("@" + a + " = " + b + "\n"));
        return text.toString();
    }
}
