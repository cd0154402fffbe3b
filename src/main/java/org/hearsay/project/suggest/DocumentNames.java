package org.hearsay.project.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.Pages;

/// All documents of a project by what a file may call them: id, last digits of it, or title.
final class DocumentNames {

    private final Map<String, Id> byName = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    private DocumentNames() {}

    static DocumentNames of(Project project) throws ProjectException {
        var names = new DocumentNames();
        Pages.each(
                project,
                row -> {
                    var id = row.document().id();
                    var written = id.toString();
                    names.put(written, id);
                    names.put(written.substring(written.length() - 8), id);
                    names.put(row.document().title(), id);
                });
        return names;
    }

    /// @throws IllegalArgumentException if several documents have that name
    Optional<Id> find(String name) {
        if (several.contains(name)) {
            throw new IllegalArgumentException(
                    "several documents are called \"%s\"; name one by its id".formatted(name));
        }
        return Optional.ofNullable(byName.get(name));
    }

    private void put(String name, Id document) {
        var before = byName.putIfAbsent(name, document);
        if (before != null && !before.equals(document)) {
            several.add(name);
        }
    }
}
