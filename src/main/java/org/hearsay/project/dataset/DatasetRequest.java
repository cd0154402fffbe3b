package org.hearsay.project.dataset;

import java.nio.file.Path;
import org.hearsay.dataset.task.LabelMap;
import org.hearsay.dataset.task.Task;

/// Which training set to make.
///
/// @param folder where to; made where it is not there
/// @param layer name of the annotator whose layers are taken, or `gold`
/// @param files id of a kind of file, as [RowFiles] lists them
public record DatasetRequest(Path folder, Task task, String layer, String files, LabelMap labels) {

    public static final String GOLD = "gold";
    public static final String MAJORITY = "majority";
}
