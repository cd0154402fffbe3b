package org.hearsay.ui.documents;

import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Registry;
import org.hearsay.model.talk.Talk;
import org.hearsay.model.talk.Talks;
import org.hearsay.session.ProjectSession;

/// What the list tells of others' work in an article, to somebody who may not see all of it yet.
///
/// @param talks what is said about all articles
public record Others(Sight sight, Talks talks) {

    /// Nothing is hidden, and nothing said.
    static final Others NONE = new Others(Sight.ALL, Talks.of(List.of()));

    /// As it is now in a session. What else a project knows changes often, and nothing here.
    public static ObservableValue<Others> in(ProjectSession session) {
        var sight = new SimpleObjectProperty<>(Sight.ALL);
        session.registryProperty()
                .map(Registry::head)
                .subscribe(head -> sight.set(Sight.of(head, session.annotator())));
        var talks = session.talksProperty();
        return Bindings.createObjectBinding(
                () -> new Others(sight.get(), talks.get()), sight, talks);
    }

    /// The values that an article has for who looks.
    Set<String> values(Facet facet, DocumentRow row) {
        return facet.of(sight.shown(row));
    }

    /// Threads of comments that are not resolved. Where layers are hidden, only those on the whole
    /// article and those that the person began: the others may be on marks that are hidden.
    int openComments(DocumentRow row) {
        boolean all = sight.shown(row).equals(row);
        var document = row.document().id();
        return (int)
                talks.in(document).stream()
                        .filter(Talk::isOpen)
                        .filter(t ->
                                all
                                        || t.subject().equals(document)
                                        || t.first().author().equals(sight.annotator()))
                        .count();
    }
}
