package org.hearsay.project.dataset;

import java.util.List;
import org.hearsay.project.Trial;

/// What a training set would hold, found out by writing it to a place that is taken away again.
///
/// @param report as the training set's would be
/// @param samples how the files of rows begin
public record DatasetTrial(DatasetReport report, List<Trial.Sample> samples) {

    public DatasetTrial {
        samples = List.copyOf(samples);
    }
}
