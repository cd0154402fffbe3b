package org.hearsay.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What an export would write, found out by writing it to a place that is taken away again.
///
/// @param report as the export's would be, without a certificate
/// @param samples how the files begin, those first that hold annotations
/// @param words of what is lost, shortened, by id; none for what has no words
public record Trial(ExportReport report, List<Sample> samples, Map<String, String> words) {

    public Trial {
        samples = List.copyOf(samples);
        words = Map.copyOf(words);
    }

    /// How a file begins, exactly as written.
    ///
    /// @param path below the folder of the export
    public record Sample(Path path, List<String> lines) {

        public Sample {
            lines = List.copyOf(lines);
        }
    }
}
