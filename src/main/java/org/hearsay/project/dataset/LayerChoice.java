package org.hearsay.project.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.jspecify.annotations.Nullable;

/// Whose annotations the rows are made of.
///
/// @param annotator whose layers; null for gold
record LayerChoice(String name, @Nullable Id annotator) {

    /// @throws ProjectException if nobody is called so
    static LayerChoice of(String name, Registry registry) throws ProjectException {
        var annotator = registry.annotatorNamed(name);
        if (annotator.isEmpty() && !name.equals(DatasetRequest.GOLD)) {
            throw new ProjectException(
                    Kind.MISSING,
                    "The project has no layer \"%s\"; take gold, or one of %s."
                            .formatted(
                                    name,
                                    registry.annotators().values().stream()
                                            .map(Annotator::name)
                                            .collect(Collectors.joining(", "))));
        }
        return new LayerChoice(name, annotator.map(Annotator::id).orElse(null));
    }

    Optional<Layer> of(List<Layer> layers) {
        return layers.stream()
                .filter(l ->
                        annotator == null
                                ? l.head().kind() == LayerHead.Kind.GOLD
                                : l.head().annotator().equals(annotator))
                .findFirst();
    }
}
