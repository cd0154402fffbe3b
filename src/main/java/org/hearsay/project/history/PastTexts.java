package org.hearsay.project.history;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;

/// Finds the text that a document had when a step was taken, so that the words of the step are
/// those of then.
public final class PastTexts {

    private static final int PAGE = 200;

    private PastTexts() {}

    /// The step's document with the text of then, and the layers of now.
    ///
    /// @param step of one document
    /// @return fails with the project's exception
    public static CompletionStage<OpenDocument> of(Project project, LoggedStep step) {
        return project.open(step.document())
                .thenCompose(now ->
                        Projects.storeOf(project)
                                .lastRevision(step.document())
                                .thenCompose(last ->
                                        last == now.article().document().revision() && last == 1
                                                ? CompletableFuture.completedStage(now)
                                                : back(project, step, now, Long.MAX_VALUE)));
    }

    private static CompletionStage<OpenDocument> back(
            Project project, LoggedStep step, OpenDocument later, long before) {
        return project.log()
                .rows(before, PAGE)
                .thenCompose(rows -> {
                    var newer = rows.stream().filter(r -> r.sequence() > step.sequence()).toList();
                    var then = undone(newer, later);
                    return newer.size() < PAGE
                            ? CompletableFuture.completedStage(then)
                            : back(project, step, then, newer.getLast().sequence());
                });
    }

    /// @param rows newest first
    private static OpenDocument undone(List<LoggedStep> rows, OpenDocument later) {
        var then = later;
        for (var row : rows) {
            for (var edit : row.step().edits().reversed()) {
                if (edit instanceof Edit.Revise(var before, _)
                        && before.document().equals(later.article().document().id())) {
                    then =
                            new OpenDocument(
                                    before.article(), before.segmentation(), later.layers());
                }
            }
        }
        return then;
    }
}
