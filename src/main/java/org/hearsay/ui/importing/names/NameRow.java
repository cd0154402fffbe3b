package org.hearsay.ui.importing.names;

import org.hearsay.format.mapping.Renaming;
import org.hearsay.project.intake.names.Name;

/// A name of the files, and what it becomes.
///
/// @param count how often it is there
/// @param ours the project's name for it, or [Renaming#LEFT_OUT]
/// @param known whether the project has that name already
public record NameRow(Name name, int count, String ours, boolean known) {

    /// What becomes of it.
    public enum Fate {
        /// It is what the project calls it too.
        SAME,
        /// It becomes what the project has.
        OURS,
        /// The project learns the name.
        NEW,
        LEFT_OUT
    }

    public Fate fate() {
        if (ours.equals(Renaming.LEFT_OUT)) {
            return Fate.LEFT_OUT;
        }
        if (!known) {
            return Fate.NEW;
        }
        return ours.equals(name.theirs()) ? Fate.SAME : Fate.OURS;
    }
}
