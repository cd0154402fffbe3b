package org.hearsay.project.dataset;

import java.nio.file.Path;
import org.hearsay.dataset.split.Splitting;
import org.hearsay.dataset.task.LabelMap;
import org.hearsay.dataset.task.StanceRows.Neutral;
import org.hearsay.dataset.task.Task;

/// Which training set to make.
///
/// @param folder where to; made where it is not there
/// @param layer name of the annotator whose layers are taken, or one of the names below
/// @param files id of a kind of file, as [RowFiles] lists them
/// @param options of the task
/// @param choice of the splits
public record DatasetRequest(
        Path folder,
        Task task,
        String layer,
        String files,
        LabelMap labels,
        Options options,
        Splitting.Choice choice,
        Texts texts) {

    /// The layer that decisions have written.
    public static final String GOLD = "gold";

    /// What more than half of the annotators of a document have.
    public static final String MAJORITY = "majority";

    public DatasetRequest into(Path other) {
        return new DatasetRequest(other, task, layer, files, labels, options, choice, texts);
    }

    DatasetRequest as(String kind) {
        return new DatasetRequest(folder, task, layer, kind, labels, options, choice, texts);
    }

    /// What only one task each needs.
    ///
    /// @param negatives how many pairs without a relation for each relation
    /// @param window how many sentences a pair may span
    /// @param neutral whether sentences without a stance make rows
    /// @param column the only label whose annotations are tagged, in one track; empty for all
    public record Options(double negatives, int window, Neutral neutral, String column) {}

    /// Whether rows carry words of the articles.
    public enum Texts {
        WITH,
        /// Offsets and hashes only, for who has the articles already.
        WITHOUT
    }
}
