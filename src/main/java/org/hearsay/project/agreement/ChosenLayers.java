package org.hearsay.project.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.Annotator;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.agreement.AgreementRequest.Documents;
import org.hearsay.project.report.Pages;
import org.hearsay.text.phrase.Phrase;

/// Whose layers are compared, in the order in which they were named.
///
/// @param names of annotators, or `gold`
record ChosenLayers(List<String> names, Registry registry, Documents documents) {

    /// @throws ProjectException if nobody is called so
    static ChosenLayers of(AgreementRequest request, Registry registry) throws ProjectException {
        var people =
                registry.annotators().values().stream()
                        .filter(a -> a.role() != Annotator.Role.RULES)
                        .map(Annotator::name)
                        .toList();
        for (var name : request.layers()) {
            if (!name.equals(AgreementRequest.GOLD) && !people.contains(name)) {
                throw new ProjectException(
                        Kind.MISSING,
                        Phrase.of(
                                "The project has no layer \"%s\"; take gold or some of %s.",
                                name, String.join(", ", people)));
            }
        }
        return new ChosenLayers(
                request.layers().isEmpty() ? people : request.layers(),
                registry,
                request.documents());
    }

    /// Without those who have marked nothing anywhere.
    ///
    /// @throws ProjectException if the project cannot be read
    ChosenLayers whoHaveWorked(Project project, Sight sight) throws ProjectException {
        var worked = new HashSet<String>();
        Pages.each(
                project,
                row -> {
                    for (var layer : sight.shown(row).layers()) {
                        if (layer.annotations() > 0) {
                            names.stream().filter(n -> isOf(n, layer.head())).forEach(worked::add);
                        }
                    }
                });
        return new ChosenLayers(
                names.stream().filter(worked::contains).toList(), registry, documents);
    }

    /// One a name; empty where they have not worked on the document.
    ///
    /// @param layers all of one document's
    List<Optional<Layer>> of(List<Layer> layers) {
        var result = new ArrayList<Optional<Layer>>();
        for (var name : names) {
            result.add(
                    layers.stream()
                            .filter(l -> isOf(name, l.head()))
                            .filter(this::counts)
                            .findFirst());
        }
        return result;
    }

    /// How many of them have a layer, before the document is read.
    long count(List<LayerHead> heads) {
        return names.stream().filter(n -> heads.stream().anyMatch(h -> isOf(n, h))).count();
    }

    private boolean isOf(String name, LayerHead head) {
        return switch (head.kind()) {
            case GOLD -> name.equals(AgreementRequest.GOLD);
            case WORK -> {
                var owner = registry.annotators().get(head.annotator());
                yield owner != null && owner.name().equals(name);
            }
            case SUGGESTIONS -> false;
        };
    }

    private boolean counts(Layer layer) {
        return switch (layer.head().status()) {
            case DONE, LOCKED -> true;
            case IN_PROGRESS -> documents == Documents.BEGUN;
            case NOT_STARTED -> documents == Documents.BEGUN && !layer.annotations().isEmpty();
        };
    }
}
