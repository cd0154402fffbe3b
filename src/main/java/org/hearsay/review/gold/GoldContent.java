package org.hearsay.review.gold;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.text.DocumentText;

/// What gold holds, told in a few words that differ as soon as anything in it does. Offsets do not
/// count, so that a correction of the text elsewhere changes nothing.
///
/// @param sum of all its annotations and links, hexadecimal
public record GoldContent(int annotations, int relations, String sum) {

    private static final String ANNOTATIONS = "annotations";
    private static final String RELATIONS = "relations";
    private static final String SUM = "sum";

    public static GoldContent of(Layer gold, DocumentText text) {
        var lines = new ArrayList<String>();
        for (var annotation : gold.annotations()) {
            lines.add(line(annotation, text));
        }
        gold.relations().stream().map(GoldContent::line).sorted().forEach(lines::add);
        return new GoldContent(
                gold.annotations().size(), gold.relations().size(), sum(String.join("\n", lines)));
    }

    /// What a lock says that gold held then.
    static GoldContent of(SortedMap<String, String> said) {
        return new GoldContent(
                number(said.getOrDefault(ANNOTATIONS, "")),
                number(said.getOrDefault(RELATIONS, "")),
                said.getOrDefault(SUM, ""));
    }

    SortedMap<String, String> said() {
        var said = new TreeMap<String, String>();
        said.put(ANNOTATIONS, Integer.toString(annotations));
        said.put(RELATIONS, Integer.toString(relations));
        said.put(SUM, sum);
        return said;
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static String line(Annotation a, DocumentText text) {
        var words = new ArrayList<String>();
        a.anchor().fragments().forEach(f -> words.add(text.at(f)));
        return String.join(
                "\t", a.id().toString(), a.label(), words.toString(), of(a.attributes()));
    }

    private static String line(Relation r) {
        return String.join(
                "\t",
                r.id().toString(),
                r.type(),
                r.source().toString(),
                r.target().toString(),
                of(r.attributes()));
    }

    private static String of(Attributes attributes) {
        var values = new TreeMap<String, String>();
        attributes.values().forEach((name, value) -> values.put(name, value.shown()));
        return values.toString();
    }

    private static String sum(String whole) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(whole.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
