package org.hearsay.project;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.model.Decision;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.review.gold.GoldVersion;

/// Names of the versions as which gold is locked, for whatever is made of gold to say which it is.
public final class GoldNames {

    /// Of gold that is not locked.
    public static final String OPEN = "not locked";

    private static final int PAGE = 200;

    private GoldNames() {}

    /// Of all documents that have gold, by id.
    public static SortedMap<Id, String> of(Project project) throws ProjectException {
        var decisions =
                Translation.now(Projects.storeOf(project).lookups().decisions()).stream()
                        .collect(Collectors.groupingBy(Decision::document));
        var names = new TreeMap<Id, String>();
        long place = 0;
        var page = Translation.now(project.documents(place, PAGE));
        while (!page.isEmpty()) {
            for (var row : page) {
                place = row.place();
                var id = row.document().id();
                row.layers().stream()
                        .map(DocumentRow.LayerCount::head)
                        .filter(h -> h.kind() == LayerHead.Kind.GOLD)
                        .forEach(h -> names.put(id, of(h, decisions.getOrDefault(id, List.of()))));
            }
            page = Translation.now(project.documents(place, PAGE));
        }
        return names;
    }

    /// @param decisions about its document, in the order in which they were taken
    static String of(LayerHead gold, List<Decision> decisions) {
        return gold.status() == LayerHead.Status.LOCKED
                ? GoldVersion.locked(decisions).map(GoldVersion::shown).orElse(OPEN)
                : OPEN;
    }
}
