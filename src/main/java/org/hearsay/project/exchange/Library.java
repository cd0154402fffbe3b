package org.hearsay.project.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.format.jsonl.Rehydrating.Copy;
import org.hearsay.format.jsonl.Rehydrating.Wanted;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.store.ProjectStore;

/// Somebody's own articles, to be found by their hashes or, failing that, by a name that only one
/// of them has.
final class Library {

    private static final int PAGE = 200;

    private final ProjectStore store;
    private final Map<String, Id> byHash = new HashMap<>();
    private final Map<String, Id> byName = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();

    Library(Project project) throws ProjectException {
        store = Projects.storeOf(project);
        long place = 0;
        for (var page = Translation.now(store.documents(place, PAGE));
                !page.isEmpty();
                page = Translation.now(store.documents(place, PAGE))) {
            for (var row : page) {
                place = row.place();
                add(row.document());
            }
        }
    }

    private void add(Document document) {
        byHash.putIfAbsent(document.sha256(), document.id());
        var source = document.metadata().getOrDefault(Document.SOURCE, "");
        name(document.title(), document.id());
        if (!source.isEmpty() && !source.equals(document.title())) {
            name(source, document.id());
        }
    }

    private void name(String name, Id document) {
        var other = byName.putIfAbsent(name, document);
        if (other != null && !other.equals(document)) {
            doubtful.add(name);
        }
    }

    Optional<Copy> find(Wanted wanted) {
        return id(wanted).map(this::copy);
    }

    private Optional<Id> id(Wanted wanted) {
        var same = Optional.ofNullable(byHash.get(wanted.sha256()));
        return same.or(() ->
                wanted.names().stream()
                        .filter(n -> byName.containsKey(n) && !doubtful.contains(n))
                        .map(byName::get)
                        .findFirst());
    }

    private Copy copy(Id document) {
        var stored = store.article(document).toCompletableFuture().join();
        return new Copy(stored.article().text(), stored.source());
    }
}
