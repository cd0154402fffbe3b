package org.hearsay.format.cas;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.format.uima.CasNames;

/// What of a file is to be looked at: everything but its sentences, and of its words only where
/// they stand, since texts are divided by our own rules.
final class CasFile {

    /// What programs keep of themselves.
    private static final List<String> SETTINGS =
            List.of(
                    "de.tudarmstadt.ukp.clarin.webanno.api.type.",
                    "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.");

    private static final Pattern IDS = Pattern.compile("\\d{1,9}( \\d{1,9})*");

    private final Map<Integer, RawItem> items = new LinkedHashMap<>();
    private final Map<Integer, String> texts = new LinkedHashMap<>();
    private final Map<Integer, RawItem> lists = new HashMap<>();
    private final Places words = new Places();
    private Optional<RawItem> about = Optional.empty();
    private Unit unit = Unit.UTF16;
    private int sentences;

    /// What offsets count.
    enum Unit {
        UTF16,
        CODE_POINT
    }

    /// The feature that holds the elements of a list.
    static final String ELEMENTS = "elements";

    void add(RawItem item) {
        var type = item.type();
        if (type.equals(CasNames.SENTENCE)) {
            sentences++;
        } else if (type.equals(CasNames.TOKEN)) {
            words.add(item.id(), item.begin(), item.end());
        } else if (type.startsWith("uima.cas.") && type.endsWith("Array") || type.endsWith("[]")) {
            lists.put(item.id(), item);
        } else if (type.equals(CasNames.ABOUT) || type.equals(CasNames.DOCUMENT_ANNOTATION)) {
            about = Optional.of(item);
        } else if (SETTINGS.stream().noneMatch(type::startsWith) && !type.startsWith("uima.cas.")) {
            items.put(item.id(), item);
        }
    }

    void text(int sofa, String text) {
        texts.put(sofa, text);
    }

    void count(Unit in) {
        unit = in;
    }

    Unit unit() {
        return unit;
    }

    /// By id, in the order of the file.
    Map<Integer, RawItem> items() {
        return items;
    }

    Optional<RawItem> item(int id) {
        return Optional.ofNullable(items.get(id));
    }

    /// A list that is a structure of its own.
    Optional<RawItem> list(int id) {
        return Optional.ofNullable(lists.get(id));
    }

    Places words() {
        return words;
    }

    int sentences() {
        return sentences;
    }

    /// Texts by the ids that annotations refer to them with.
    Map<Integer, String> texts() {
        return texts;
    }

    Optional<RawItem> about() {
        return about;
    }

    /// Finds slots where nothing says what is a reference: a feature with nothing but ids of
    /// structures that lead somewhere.
    void settle() {
        for (var item : items.values()) {
            for (var feature : List.copyOf(item.texts().keySet())) {
                var ids = item.text(feature);
                if (IDS.matcher(ids).matches()) {
                    var all = Arrays.stream(ids.split(" ", -1)).map(Integer::parseInt).toList();
                    if (all.stream().allMatch(this::leadsOn)) {
                        item.texts().remove(feature);
                        all.forEach(id -> item.addReference(feature, id));
                    }
                }
            }
        }
    }

    private boolean leadsOn(int id) {
        return item(id).filter(i -> !i.isAnnotation() && i.reference("target") >= 0).isPresent();
    }
}
