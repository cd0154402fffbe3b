package org.hearsay.edit.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotator;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;

/// The step that a person can take with a project's own settings. Pure: nothing here changes
/// anything.
public final class ProjectRecipes {

    private ProjectRecipes() {}

    /// @param people who are new or not as they were; all others stay
    /// @return empty where nothing changes
    public static Optional<Transaction> change(
            Registry before, ProjectHead head, List<Annotator> people) {
        var edits = new ArrayList<Edit>();
        if (!head.equals(before.head())) {
            edits.add(new Edit.Replace(before.head(), head));
        }
        for (var person : people) {
            var known = before.annotators().get(person.id());
            if (known == null) {
                edits.add(new Edit.Add(person));
            } else if (!known.equals(person)) {
                edits.add(new Edit.Replace(known, person));
            }
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Transaction(StepName.of("project-settings", head.name()), edits));
    }
}
