package org.hearsay.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Relation;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.schema.Schema;

/// All that a project's file holds and that counts.
record HeldContent(
        ProjectHead head,
        Schema schema,
        Map<Id, Annotator> annotators,
        Map<Id, Entity> entities,
        Set<Comment> comments,
        List<Text> texts) {

    /// An article with what is in it and what was decided about that.
    record Text(Document head, String text, List<Items> layers, Set<Decision> decisions) {}

    /// A layer.
    record Items(LayerHead head, List<Annotation> annotations, Collection<Relation> relations) {}

    static HeldContent of(Project project) {
        var lookups = Projects.storeOf(project).lookups();
        var articles = new ArrayList<Text>();
        for (DocumentRow row : now(project.documents(0, 100))) {
            var open = now(project.open(row.document().id()));
            articles.add(
                    new Text(
                            row.document(),
                            open.article().text().toString(),
                            open.layers().stream()
                                    .filter(HeldContent::isBegun)
                                    .map(l -> new Items(l.head(), l.annotations(), l.relations()))
                                    .toList(),
                            Set.copyOf(now(lookups.decisions(row.document().id())))));
        }
        var registry = now(project.registry());
        return new HeldContent(
                registry.head(),
                registry.schema(),
                Map.copyOf(registry.annotators()),
                Map.copyOf(registry.entities()),
                Set.copyOf(now(project.comments())),
                articles);
    }

    /// Number of the last step in the project's history.
    static long steps(Project project) {
        return now(project.log().rows(Long.MAX_VALUE, 1)).stream()
                .mapToLong(step -> step.sequence())
                .findFirst()
                .orElse(0);
    }

    private static boolean isBegun(Layer layer) {
        return !layer.annotations().isEmpty()
                || layer.head().status() != LayerHead.Status.NOT_STARTED
                || layer.head().readTo() > 0;
    }

    private static <T> T now(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
