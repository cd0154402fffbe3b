package org.hearsay.ui.schema.fields;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearsay.project.report.FirstFits;
import org.hearsay.project.schema.Uses;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;

/// What the panels of the place know and can ask for.
///
/// Confined to the JavaFX thread.
public interface Editing {

    /// As it is now.
    Schema schema();

    Uses uses();

    /// How often the range that a label's rule took was the right one, by label.
    Map<String, FirstFits.Count> fits();

    boolean mayChange();

    /// Who has the letter as a key already, other than the label.
    Optional<KeyOwner> ownerOf(String letter, String label);

    /// Letters that nothing has as a key.
    List<String> freeKeys();

    /// Changes something that touches no name, at once.
    ///
    /// @param subject what it is about, as the history shows it
    void revise(String subject, UnaryOperator<Schema> change);

    /// Asks for a change; what it does to the data is shown first.
    void ask(SchemaChange change);

    /// Asks what shall become of what was annotated with a part that is taken out.
    void askToRemove(Part part);

    /// Asks for the names that a label or value shall be split into.
    void askToSplit(Part part);

    /// Who has a key.
    ///
    /// @param name as the person reads it
    record KeyOwner(String name, boolean isLabel) {}
}
