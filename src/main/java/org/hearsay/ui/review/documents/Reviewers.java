package org.hearsay.ui.review.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.project.review.Review;
import org.hearsay.session.ProjectSession;

/// Who reviews which article, one person each.
///
/// Confined to the thread of the session.
public final class Reviewers {

    private final ProjectSession session;
    private final ReadOnlyObjectWrapper<Map<Id, Id>> people = new ReadOnlyObjectWrapper<>(Map.of());

    Reviewers(ProjectSession session) {
        this.session = session;
    }

    /// By the id of an article, id of whoever reviews it.
    public ReadOnlyObjectProperty<Map<Id, Id>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /// @param all as the project file has them
    public void set(Map<Id, Id> all) {
        people.set(Map.copyOf(all));
    }

    /// Takes over who reviews an article now.
    public void hold(Review review) {
        var holder = review.reviewer().map(Annotator::id);
        var document = review.documentId();
        if (!holder.equals(Optional.ofNullable(people.get().get(document)))) {
            var changed = new HashMap<>(people.get());
            holder.ifPresentOrElse(h -> changed.put(document, h), () -> changed.remove(document));
            set(changed);
        }
    }

    /// Whoever reviews an article; empty where nobody does.
    public Optional<Annotator> of(Id document) {
        return Optional.ofNullable(people.get().get(document))
                .map(p ->
                        p.equals(session.annotator().id())
                                ? session.annotator()
                                : session.registryProperty().get().annotators().get(p));
    }
}
