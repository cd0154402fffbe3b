package org.hearsay.project.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.Recipes;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;

/// Says in which paragraphs of a document an annotator found nothing. Each is one step that can be
/// undone.
public final class ReadParagraphs {

    private final Project project;
    private final Id annotator;

    /// @param annotator id of whoever does it
    public ReadParagraphs(Project project, Id annotator) {
        this.project = project;
        this.annotator = annotator;
    }

    /// @param owner name of the annotator whose layer it is
    /// @param numbers of paragraphs, from 1
    /// @return how many are not as they were
    /// @throws ProjectException if there is no such layer or paragraph, one of them bears an
    ///   annotation, or nothing can be written
    public int mark(DocumentRow row, String owner, List<Integer> numbers) throws ProjectException {
        var open = Translation.now(project.open(row.document().id()));
        var layer = layer(row, open, owner);
        var negatives = new ArrayList<>(layer.head().negatives());
        for (int number : numbers) {
            var paragraph = paragraph(row, open, number);
            if (!layer.overlapping(paragraph).isEmpty()) {
                throw new ProjectException(
                        Kind.INPUT,
                        Phrase.of(
                                "Paragraph %d of \"%s\" bears annotations of \"%s\"; nothing was changed.",
                                number, row.document().title(), owner));
            }
            if (!layer.head().isNegative(paragraph)) {
                negatives.add(paragraph);
            }
        }
        return keep(layer, negatives);
    }

    /// Takes back what [#mark] said, with the same parameters.
    public int clear(DocumentRow row, String owner, List<Integer> numbers) throws ProjectException {
        var open = Translation.now(project.open(row.document().id()));
        var layer = layer(row, open, owner);
        var left = new ArrayList<>(layer.head().negatives());
        for (int number : numbers) {
            left.removeIf(paragraph(row, open, number)::covers);
        }
        return keep(layer, left);
    }

    private int keep(Layer layer, List<Span> negatives) throws ProjectException {
        int before = layer.head().negatives().size();
        if (negatives.size() != before) {
            var step = Recipes.setNegatives(layer.head(), negatives);
            Translation.now(project.log().append(annotator, step));
        }
        return Math.abs(negatives.size() - before);
    }

    private static Span paragraph(DocumentRow row, OpenDocument open, int number)
            throws ProjectException {
        var all = open.segmentation().paragraphs();
        if (number < 1 || number > all.size()) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of(
                            "\"%s\" has %d paragraphs, and none with the number %d; nothing was changed.",
                            row.document().title(), all.size(), number));
        }
        return all.get(number - 1);
    }

    private Layer layer(DocumentRow row, OpenDocument open, String owner) throws ProjectException {
        Optional<Id> person =
                Translation.now(project.registry()).annotatorNamed(owner).map(a -> a.id());
        return open.layers().stream()
                .filter(l -> person.isPresent() && l.head().annotator().equals(person.get()))
                .findFirst()
                .orElseThrow(() ->
                        new ProjectException(
                                Kind.MISSING,
                                Phrase.of(
                                        "\"%s\" has no layer of \"%s\"; nothing was changed.",
                                        row.document().title(), owner)));
    }
}
