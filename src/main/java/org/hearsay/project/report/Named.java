package org.hearsay.project.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.Annotator;
import org.hearsay.model.DocumentRow;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.text.phrase.Phrase;

/// Finds what a person names on a command line.
public final class Named {

    /// Digits of an id, or characters of a title, that are enough to be taken for a part of one.
    private static final int SHORTEST = 4;

    /// How many documents a refusal names.
    private static final int SHOWN = 5;

    private Named() {}

    /// A document by its id, by the first or last digits of its id, or by its title: the whole of
    /// it, otherwise its first words, otherwise some words of it, where only one document has them.
    ///
    /// @throws ProjectException if there is none, or more than one
    public static DocumentRow document(Project project, String name) throws ProjectException {
        var levels = new TreeMap<Level, List<DocumentRow>>();
        Pages.each(
                project,
                row ->
                        Level.of(row, name)
                                .ifPresent(level ->
                                        levels.computeIfAbsent(level, _ -> new ArrayList<>())
                                                .add(row)));
        if (levels.isEmpty()) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.of(
                            "%s has no document \"%s\"; \"hearsay list %s documents\" shows them.",
                            project.file().getFileName(), name, project.file()));
        }
        var best = levels.firstEntry();
        var found = best.getValue();
        if (found.size() > 1) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of(
                            "%d documents of %s match \"%s\": %s. Take more of the title, or the digits before it.",
                            found.size(), project.file().getFileName(), name, candidates(found)));
        }
        return found.getFirst();
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

    private static String candidates(List<DocumentRow> rows) {
        var first =
                rows.stream()
                        .limit(SHOWN)
                        .map(r -> shortForm(r) + " \"" + r.document().title() + "\"")
                        .toList();
        return String.join(", ", first) + (rows.size() > SHOWN ? " …" : "");
    }

    /// How closely a document is named, the closest first.
    private enum Level {
        EXACT,
        ANY_CASE,
        BEGINNING,
        PART;

        static Optional<Level> of(DocumentRow row, String name) {
            var id = row.document().id().toString();
            var digits = name.toLowerCase(Locale.ROOT);
            var title = row.document().title().toLowerCase(Locale.ROOT);
            if (row.document().title().equals(name)
                    || digits.length() >= SHORTEST
                            && (id.startsWith(digits) || id.endsWith(digits))) {
                return Optional.of(EXACT);
            }
            if (title.equals(digits)) {
                return Optional.of(ANY_CASE);
            }
            if (digits.strip().length() < SHORTEST || !title.contains(digits)) {
                return Optional.empty();
            }
            return Optional.of(title.startsWith(digits) ? BEGINNING : PART);
        }
    }
}
