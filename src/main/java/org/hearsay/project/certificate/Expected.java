package org.hearsay.project.certificate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Layer;
import org.hearsay.text.DocumentText;

/// What an export hands to its writer, as digests: some 64 bytes an item, and no text. One thread.
public final class Expected {

    private final Speakers speakers = Speakers.none();
    private final Map<Long, ExpectedText> exact = new LinkedHashMap<>();
    private final Map<Long, List<ExpectedText>> ofWords = new HashMap<>();

    /// @param known the project's speakers
    public Expected(Collection<Entity> known) {
        known.forEach(speakers::add);
    }

    /// Notes a document that is about to be written.
    public void note(Document document, DocumentText text, List<Layer> layers) {
        var places = Coordinates.exact(text);
        var letters = Coordinates.ofWords(text);
        var known = exact.get(places.text());
        if (known == null) {
            known = new ExpectedText(document.title());
            exact.put(places.text(), known);
            ofWords.computeIfAbsent(letters.text(), _ -> new ArrayList<>()).add(known);
        }
        known.note(document, layers, new ExpectedText.Places(places, letters, speakers));
    }

    Optional<ExpectedText> exactly(Coordinates places) {
        return Optional.ofNullable(exact.get(places.text()));
    }

    /// With the same letters, among those whose signs may differ.
    Optional<ExpectedText> byWords(Coordinates letters, Reported reported) {
        return ofWords.getOrDefault(letters.text(), List.of()).stream()
                .filter(t -> t.isAnyOf(reported.reworded()))
                .findFirst();
    }

    Collection<ExpectedText> all() {
        return exact.values();
    }
}
