package org.hearsay.format.uima;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Annotation;
import org.hearsay.text.DocumentText;

/// What becomes of chains of mentions: where the project's label for them refers to somebody, a
/// chain is somebody; otherwise it is links from each mention to the next.
public final class Chains {

    private static final String LINK = "Link";
    private static final int MAX_NAME = 80;

    private final ReadValues values;
    private final DocumentText text;
    private final Set<String> names = new HashSet<>();

    public Chains(ReadValues values, DocumentText text) {
        this.values = values;
        this.text = text;
    }

    /// The project's label that refers to somebody, for a type of mentions.
    ///
    /// @param label the type's name without its package, such as `CoreferenceLink`
    public Optional<String> entityLabel(String label) {
        return List.of(stem(label), label).stream()
                .filter(l -> values.entityAttribute(l).isPresent())
                .findFirst();
    }

    /// The relation type that links mentions otherwise.
    public static String relation(String label) {
        return stem(label) + "Chain";
    }

    /// The mentions of one chain as of one person, whose name is the first of their words that no
    /// other chain has.
    ///
    /// @param mentions of the project's label, in their order
    public List<Annotation> ofOne(List<Annotation> mentions) {
        var name =
                mentions.stream()
                        .map(this::words)
                        .filter(w -> !w.isEmpty() && names.add(w))
                        .findFirst()
                        .orElseGet(() -> numbered(words(mentions.getFirst())));
        var reference = values.entity(name).reference();
        return mentions.stream()
                .map(m -> m.withValue(values.entityAttribute(m.label()).orElseThrow(), reference))
                .toList();
    }

    private String numbered(String words) {
        int n = 2;
        while (!names.add(words + " " + n)) {
            n++;
        }
        return words + " " + n;
    }

    private String words(Annotation mention) {
        var words = text.at(mention.anchor()).replaceAll("\\s+", " ").strip();
        return words.length() <= MAX_NAME ? words : words.substring(0, MAX_NAME).strip();
    }

    private static String stem(String label) {
        return label.endsWith(LINK) && label.length() > LINK.length()
                ? label.substring(0, label.length() - LINK.length())
                : label;
    }
}
