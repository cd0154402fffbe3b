package org.hearsay.format.uima;

import java.util.Set;
import java.util.regex.Pattern;

/// Names of labels, relation types and attributes as UIMA takes them: a type has a package, here
/// the one in which INCEpTION keeps the layers that people make, and every name is a letter with
/// letters, digits and low lines behind it. Any other character is written as `u_HHHH_`, its code
/// point in hexadecimal, so that nothing of a name is lost.
public final class UimaNames {

    public static final String PACKAGE = "webanno.custom.";

    /// The feature that parts of one annotation share.
    public static final String GROUP = "fragmentGroup";

    private static final Pattern ESCAPE = Pattern.compile("u_([0-9A-F]{4,6})_");

    /// Names of features that mean something else.
    private static final Set<String> TAKEN =
            Set.of(
                    "begin",
                    "end",
                    "sofa",
                    "Governor",
                    "Dependent",
                    "self",
                    "type",
                    "next",
                    "first",
                    GROUP,
                    ReadValues.NOTE);

    private UimaNames() {}

    /// Name of the type for a label or relation type.
    public static String type(String label) {
        return PACKAGE + escaped(label, false);
    }

    /// Name of the type for a relation type, which is another than that of a label of its name.
    public static String relationType(String relation, Set<String> labels) {
        var pack = labels.contains(relation) ? PACKAGE + "relation." : PACKAGE;
        return pack + escaped(relation, false);
    }

    /// Name of the feature for an attribute.
    public static String feature(String attribute) {
        boolean taken =
                TAKEN.contains(attribute)
                        || attribute.startsWith("ROLE_")
                        || attribute.startsWith("BT_");
        return escaped(attribute, taken);
    }

    /// The label or attribute that a type or feature stands for: its name without the package.
    public static String plain(String name) {
        var last = name.substring(name.lastIndexOf('.') + 1);
        return ESCAPE.matcher(last)
                .replaceAll(m -> {
                    int codePoint = Integer.parseInt(m.group(1), 16);
                    return java.util.regex.Matcher.quoteReplacement(
                            Character.isValidCodePoint(codePoint)
                                    ? Character.toString(codePoint)
                                    : m.group());
                });
    }

    /// @param first the first character too, because the whole name means something else
    private static String escaped(String name, boolean first) {
        var escapes = ESCAPE.matcher(name);
        var result = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            int c = name.codePointAt(at);
            boolean plain = at == 0 ? isLetter(c) && !first : isLetter(c) || isDigit(c) || c == '_';
            if (plain && !escapes.region(at, name.length()).lookingAt()) {
                result.appendCodePoint(c);
            } else {
                result.append("u_%04X_".formatted(c));
            }
            at += Character.charCount(c);
        }
        return result.isEmpty() ? "u_0000_" : result.toString();
    }

    /// Others are letters too, but not every reader of these files takes them.
    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
