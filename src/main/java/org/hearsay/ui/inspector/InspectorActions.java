package org.hearsay.ui.inspector;

import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;

/// What the inspector asks for; all of it concerns the selected annotation.
public interface InspectorActions {

    void setValue(String attribute, Value value);

    void clearValue(String attribute);

    void setNote(String note);

    void unlink(Relation relation);

    /// Whom the annotation may mean, likeliest first.
    List<Entity> offered();

    void means(Id entity);

    /// Lets the person choose whom it means.
    void chooseSpeaker();

    /// Sets the value of a relation that the digit chooses; 0 clears it.
    void digit(Relation relation, int digit);

    /// Selects an annotation and brings it into view.
    void select(Id annotation);

    /// Starts to look for the other end of a relation.
    void link();

    /// Gives the article the focus back.
    void leave();
}
