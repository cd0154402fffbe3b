package org.hearsay.project.report;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.project.PictureRenderer;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;

/// What a picture is to show.
public record Shown(PictureRenderer.Subject subject) {

    /// @param document id or title
    /// @param layer name of the annotator; empty for the only one with marks
    /// @throws ProjectException if there is no such document or layer, or more than one
    public static Shown of(Project project, String document, String layer) throws ProjectException {
        var row = Named.document(project, document);
        var open = Translation.now(project.open(row.document().id()));
        var registry = Translation.now(project.registry());
        return new Shown(
                new PictureRenderer.Subject(
                        open, chosen(open.layers(), registry, layer), registry.schema()));
    }

    /// Code points `A-B` as a range of the text.
    ///
    /// @throws ProjectException if it is none, or not in the text
    public Optional<Span> range(String written) throws ProjectException {
        var index = subject.document().article().text().codePoints();
        var ends = written.split("-", -1);
        try {
            int start = Integer.parseInt(ends[0].strip());
            int end = ends.length == 2 ? Integer.parseInt(ends[1].strip()) : -1;
            if (start >= 0 && start < end && end <= index.length()) {
                return Optional.of(new Span(index.toUtf16(start), index.toUtf16(end)));
            }
        } catch (NumberFormatException _) {
            // Told below, as any other range that is none.
        }
        throw new ProjectException(
                Kind.INPUT,
                Phrase.of(
                        "\"%s\" is no range of this text; give two numbers from 0 to %d, such as 0-200.",
                        written, index.length()));
    }

    private static Layer chosen(List<Layer> layers, Registry registry, String name)
            throws ProjectException {
        var found =
                layers.stream()
                        .filter(l ->
                                name.isEmpty()
                                        ? !l.annotations().isEmpty()
                                        : owner(l, registry).equals(name))
                        .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        var names = String.join(", ", layers.stream().map(l -> owner(l, registry)).toList());
        throw new ProjectException(
                name.isEmpty() ? Kind.INPUT : Kind.MISSING,
                name.isEmpty()
                        ? Phrase.of(
                                "Say whose marks to draw with --layer; there are %s.",
                                names.isEmpty() ? Phrase.of("none") : names)
                        : Phrase.of(
                                "The document has no layer \"%s\"; there are %s.",
                                name, names.isEmpty() ? Phrase.of("none") : names));
    }

    private static String owner(Layer layer, Registry registry) {
        var annotator = registry.annotators().get(layer.head().annotator());
        return annotator == null ? layer.head().annotator().toString() : annotator.name();
    }
}
