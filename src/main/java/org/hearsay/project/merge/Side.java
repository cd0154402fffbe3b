package org.hearsay.project.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.store.Contents.DocumentMark;
import org.hearsay.store.Contents.KeptLayer;
import org.hearsay.store.Contents.LayerMark;
import org.hearsay.store.ProjectStore;
import org.hearsay.store.StoredArticle;

/// One of the two projects of a merge: what it holds, without texts and items, which are read where
/// they are needed.
///
/// @param documents by id, in import order; also those that do not count
/// @param layers by id; also those that do not count
/// @param layersOf by id of their document
record Side(
        ProjectStore store,
        Registry registry,
        Map<Id, Comment> comments,
        Map<Id, Decision> decisions,
        Map<Id, DocumentMark> documents,
        Map<Id, LayerMark> layers,
        Map<Id, List<LayerMark>> layersOf) {

    /// Reads it.
    static Side of(Project project) throws ProjectException {
        return ask(project).answer();
    }

    /// Asks for all of it: each project is read by a thread of its own, so that two who are asked
    /// before either is waited for are read at once.
    static Asked ask(Project project) {
        var store = Projects.storeOf(project);
        var contents = store.lookups().contents();
        return new Asked(
                store,
                project.registry(),
                contents.documents(),
                contents.layers(),
                project.comments(),
                store.lookups().decisions());
    }

    /// What was asked for.
    record Asked(
            ProjectStore store,
            CompletionStage<Registry> registry,
            CompletionStage<List<DocumentMark>> documents,
            CompletionStage<List<LayerMark>> layers,
            CompletionStage<List<Comment>> comments,
            CompletionStage<List<Decision>> decisions) {

        /// Waits for it.
        Side answer() throws ProjectException {
            var head = Translation.now(registry);
            var real = Blots.in(head.head().settings());
            var marks = new LinkedHashMap<Id, DocumentMark>();
            for (var mark : Translation.now(documents)) {
                marks.put(mark.id(), mark.withText(real.getOrDefault(mark.id(), mark.sha256())));
            }
            var layerMarks = byId(Translation.now(layers), LayerMark::id);
            return new Side(
                    store,
                    head,
                    byId(Translation.now(comments), Comment::id),
                    byId(Translation.now(decisions), Decision::id),
                    marks,
                    layerMarks,
                    layerMarks.values().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            LayerMark::document,
                                            LinkedHashMap::new,
                                            Collectors.toList())));
        }

        private static <T> Map<Id, T> byId(List<T> all, Function<T, Id> id) {
            var byId = new LinkedHashMap<Id, T>();
            all.forEach(each -> byId.put(id.apply(each), each));
            return byId;
        }
    }

    /// @param document that is in the project, counting or not
    DocumentMark mark(Id document) {
        return Objects.requireNonNull(documents.get(document));
    }

    /// Whether its text has only the words that are marked.
    boolean isBlotted(Id document) {
        return Blots.in(registry.head().settings()).containsKey(document);
    }

    boolean counts(Id document) {
        var mark = documents.get(document);
        return mark != null && mark.counts();
    }

    /// Layers of a document that count.
    List<LayerMark> counting(Id document) {
        return layersOf.getOrDefault(document, List.of()).stream()
                .filter(LayerMark::counts)
                .toList();
    }

    /// Whose layer it is, or `gold` or `suggestions`; empty where nobody knows.
    String layerName(Id layer) {
        var mark = layers.get(layer);
        if (mark == null) {
            return "";
        }
        var person = registry.annotators().get(mark.annotator());
        return switch (mark.kind()) {
            case GOLD -> "gold";
            case SUGGESTIONS -> "suggestions";
            case WORK -> person == null ? "" : person.name();
        };
    }

    StoredArticle article(Id document) throws ProjectException {
        return Translation.now(store.article(document));
    }

    /// All layers of a document, also those that do not count.
    List<KeptLayer> kept(Id document) throws ProjectException {
        return Translation.now(store.lookups().contents().layers(document));
    }

    List<Layer> open(Id document) throws ProjectException {
        return kept(document).stream().filter(KeptLayer::counts).map(KeptLayer::layer).toList();
    }

    /// What belongs to the whole project.
    Optional<Item> find(Id id) {
        return registry.find(id)
                .or(() -> Optional.ofNullable(comments.get(id)))
                .or(() -> Optional.ofNullable(decisions.get(id)));
    }
}
