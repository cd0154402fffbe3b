package org.hearsay.project.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Annotator;
import org.hearsay.model.DocumentRow;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.text.phrase.Phrase;

/// Finds what a person names on a command line.
public final class Named {

    /// Digits of an id that are enough to be taken for one.
    private static final int SHORTEST = 4;

    private Named() {}

    /// A document by its id, by the first or last digits of its id, or by its title.
    ///
    /// @throws ProjectException if there is none, or more than one
    public static DocumentRow document(Project project, String name) throws ProjectException {
        var found = new ArrayList<DocumentRow>();
        var alike = new ArrayList<DocumentRow>();
        Pages.each(
                project,
                row -> {
                    if (isCalled(row, name)) {
                        found.add(row);
                    } else if (row.document().title().equalsIgnoreCase(name)) {
                        alike.add(row);
                    }
                });
        var all = found.isEmpty() ? alike : found;
        if (all.isEmpty()) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.of(
                            "%s has no document \"%s\"; \"hearsay list %s documents\" shows them.",
                            project.file().getFileName(), name, project.file()));
        }
        if (all.size() > 1) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of(
                            "%d documents of %s are called \"%s\"; take one of the ids %s.",
                            all.size(), project.file().getFileName(), name, ids(all)));
        }
        return all.getFirst();
    }

    /// An annotator by name.
    ///
    /// @throws ProjectException if the project has none of that name
    public static Annotator annotator(Project project, String name) throws ProjectException {
        var registry = Translation.now(project.registry());
        return registry.annotatorNamed(name)
                .orElseThrow(() ->
                        new ProjectException(
                                Kind.MISSING,
                                Phrase.of(
                                        "%s has no annotator \"%s\"; it has %s.",
                                        project.file().getFileName(),
                                        name,
                                        String.join(
                                                ", ",
                                                registry.annotators().values().stream()
                                                        .map(Annotator::name)
                                                        .toList()))));
    }

    /// The last digits, which differ even where many ids were made in one moment.
    public static String shortForm(DocumentRow row) {
        var id = row.document().id().toString();
        return id.substring(id.length() - 8);
    }

    private static boolean isCalled(DocumentRow row, String name) {
        var id = row.document().id().toString();
        var digits = name.toLowerCase(Locale.ROOT);
        return row.document().title().equals(name)
                || digits.length() >= SHORTEST && (id.startsWith(digits) || id.endsWith(digits));
    }

    private static String ids(List<DocumentRow> rows) {
        return String.join(
                ", ", rows.stream().limit(5).map(r -> r.document().id().toString()).toList());
    }
}
