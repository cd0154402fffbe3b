package org.hearsay.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.hearsay.dataset.split.Plan.Share;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.Loss;
import org.hearsay.format.Written;
import org.hearsay.io.PackedList;
import org.hearsay.io.SummedFile;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.ExportReport.WrittenFile;
import org.hearsay.project.certificate.Certificate;
import org.hearsay.project.certificate.ReadBack;
import org.hearsay.project.splits.SplitReport;
import org.jspecify.annotations.Nullable;

/// What an export wrote, split by split; one without a name where there are none.
///
/// @param plan how documents were put into splits; null where they were not
record Exported(
        ExportRequest request, Registry registry, List<Part> parts, @Nullable ExportSplits plan) {

    Exported {
        parts = List.copyOf(parts);
    }

    /// @param documents that were handed to the writer
    record Part(Share share, Written written, ExportStream documents) {}

    int sum(ToIntFunction<Written> number) {
        return parts.stream().map(Part::written).mapToInt(number).sum();
    }

    List<Path> files() {
        return joined(p -> p.written().summed()).map(SummedFile::file);
    }

    /// @param folder that they were written in
    List<WrittenFile> described(ExportFolder folder) {
        return joined(p -> folder.described(p.written()));
    }

    List<Loss> losses() {
        return joined(p -> p.written().losses());
    }

    private <E> PackedList<E> joined(Function<Part, PackedList<E>> some) {
        return parts.stream().map(some).reduce(PackedList.none(), PackedList::with);
    }

    SortedMap<Id, Integer> revisions() {
        var revisions = new TreeMap<Id, Integer>();
        parts.forEach(p -> revisions.putAll(p.documents().revisions()));
        return revisions;
    }

    SortedMap<Id, String> gold() {
        var gold = new TreeMap<Id, String>();
        parts.forEach(p -> gold.putAll(p.documents().gold()));
        return gold;
    }

    @Nullable SplitReport splits() {
        return plan == null ? null : plan.report(parts.stream().map(Exported::counted).toList());
    }

    private static SplitReport.Part counted(Part part) {
        return new SplitReport.Part(
                part.share().name(),
                part.share().part(),
                part.written().documents(),
                part.written().annotations(),
                part.written().relations());
    }

    /// Reads all files and compares them with what was handed over.
    Certificate readBack(CorpusReader reader) throws IOException {
        var certificate = new Certificate(0, 0, List.of());
        for (var part : parts) {
            certificate =
                    certificate.with(
                            ReadBack.compare(
                                    reader, part.written(), part.documents().expected(), registry));
        }
        return certificate;
    }
}
