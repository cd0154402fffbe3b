package org.hearsay.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hearsay.format.ImportedDocument;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;

/// Makes comments of the project from comments of a file: what they are on, whom they answer and
/// who wrote them may be called otherwise here.
///
/// @param unused the id itself, or a new one where the project has seen it
record CommentMatching(People people, LayerMatching layers, UnaryOperator<Id> unused) {

    /// @param document id in the project
    List<Comment> of(ImportedDocument imported, Id document) {
        var renamed = new HashMap<Id, Id>();
        renamed.put(imported.id(), document);
        imported.comments().forEach(c -> renamed.put(c.id(), unused.apply(c.id())));
        var all = new ArrayList<Comment>();
        for (var c : imported.comments()) {
            all.add(
                    new Comment(
                            renamed.getOrDefault(c.id(), c.id()),
                            document,
                            renamed.getOrDefault(c.subject(), layers.current(c.subject())),
                            people.current(c.author()),
                            c.text(),
                            c.resolved(),
                            c.stamp()));
        }
        return all;
    }
}
