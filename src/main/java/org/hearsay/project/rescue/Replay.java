package org.hearsay.project.rescue;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.edit.EditLog;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Pending;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;

/// Does steps that were kept aside, in order, as if they were taken now. Blocks.
public final class Replay {

    private Replay() {}

    /// @param annotator id of whoever took them
    /// @throws ProjectException at the first step that the project does not take; those before it
    ///   are done then
    public static void onto(EditLog log, Id annotator, List<Pending> pending)
            throws ProjectException {
        var made = new ArrayList<LoggedStep>();
        for (var each : pending) {
            var of = each.of().stream().map(n -> sequence(n, made)).toList();
            made.add(
                    switch (each.kind()) {
                        case DONE ->
                                Translation.now(log.append(annotator, each.steps().getFirst()));
                        case UNDO -> Translation.now(log.undoAll(annotator, of)).getLast();
                        case REDO -> Translation.now(log.redo(annotator, of.getFirst()));
                    });
        }
    }

    private static long sequence(long reference, List<LoggedStep> made) {
        return reference > 0 ? reference : made.get((int) -reference - 1).sequence();
    }
}
