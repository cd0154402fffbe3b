package org.hearsay.project;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.hearsay.dataset.Dropped;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.Roles;
import org.hearsay.dataset.card.Manifest;
import org.hearsay.dataset.split.Plan.Share;
import org.hearsay.dataset.split.Splitting;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.splits.SplitReport;
import org.hearsay.project.splits.Splits;
import org.hearsay.project.splits.Survey;
import org.hearsay.project.splits.UnsplittableException;

/// Which documents of an export are in which of its splits. Where no splits are asked for, all are
/// in one without a name.
record ExportSplits(Splitting.Choice choice, Survey survey, Splitting splitting) {

    /// Looks at all documents once.
    ///
    /// @param documents what is to be exported
    /// @throws IOException if there is no room for what the look keeps meanwhile
    static ExportSplits of(ExportStream documents, Registry registry, Splitting.Choice choice)
            throws ProjectException, IOException {
        try (var survey = new Survey(new Roles(registry.schema()))) {
            while (documents.hasNext()) {
                survey.addWhole(readings(documents.next(), registry));
            }
            return new ExportSplits(choice, survey, Splits.of(survey, choice));
        } catch (UnsplittableException e) {
            throw new ProjectException(Kind.INPUT, e.phrase(), e);
        }
    }

    private static List<Reading> readings(AnnotatedDocument document, Registry registry) {
        var layers = document.layers().isEmpty() ? List.of(none(document)) : document.layers();
        return layers.stream()
                .map(l ->
                        new Reading(
                                document.article(),
                                document.segmentation(),
                                l,
                                registry,
                                new Dropped()))
                .toList();
    }

    /// A document that nobody has annotated.
    private static Layer none(AnnotatedDocument document) {
        return Layer.empty(
                new LayerHead(
                        Id.PROJECT,
                        document.article().document().id(),
                        Id.PROJECT,
                        LayerHead.Kind.WORK,
                        LayerHead.Status.NOT_STARTED,
                        0));
    }

    List<Share> shares() {
        return choice.plan().splits();
    }

    /// What came into the project since the look is in no split.
    boolean isIn(String split, Id document) {
        var number = survey.number(document);
        return number.isPresent() && splitting.splits().get(number.getAsInt()).equals(split);
    }

    /// How many documents are in a split.
    int size(String split) {
        return Collections.frequency(splitting.splits(), split);
    }

    int size() {
        return survey.size();
    }

    Manifest.Method method() {
        return Splits.method(choice, splitting, survey);
    }

    /// @param parts what was written to each split
    SplitReport report(List<SplitReport.Part> parts) {
        return new SplitReport(method(), parts);
    }
}
