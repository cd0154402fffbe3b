package org.hearsay.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.format.Loss;
import org.hearsay.format.OffsetUnit;
import org.hearsay.io.PackedList;
import org.hearsay.model.Id;
import org.hearsay.project.certificate.Certificate;
import org.hearsay.project.splits.SplitReport;
import org.hearsay.text.phrase.Phrase;

/// What an export did, as `export-report.json` says it.
///
/// @param files with their hashes, in the order in which they were written
/// @param losses in document order
/// @param certificate what reading back gave; null where it was not asked for
/// @param schema name and version
/// @param tool name and version of this program
/// @param split how documents were put into splits; null where they were not
/// @param revisions of the documents whose text was corrected, by id
/// @param gold names of the versions of gold that were written, by document
public record ExportReport(
        String format,
        int documents,
        int annotations,
        int relations,
        List<Loss> losses,
        @org.jspecify.annotations.Nullable Certificate certificate,
        List<WrittenFile> files,
        String schema,
        OffsetUnit unit,
        String tool,
        @org.jspecify.annotations.Nullable SplitReport split,
        SortedMap<Id, Integer> revisions,
        SortedMap<Id, String> gold) {

    public ExportReport {
        revisions = Collections.unmodifiableSortedMap(new TreeMap<>(revisions));
        gold = Collections.unmodifiableSortedMap(new TreeMap<>(gold));
        losses = PackedList.kept(losses);
        files = PackedList.kept(files);
    }

    public Optional<Certificate> verified() {
        return Optional.ofNullable(certificate);
    }

    public Optional<SplitReport> splits() {
        return Optional.ofNullable(split);
    }

    /// Losses by kind, kinds sorted.
    public SequencedMap<String, Kind> lossesByKind() {
        var byKind = new TreeMap<String, Kind>();
        for (var loss : losses) {
            byKind.merge(
                    loss.kind(),
                    new Kind(1, loss.what()),
                    (so, _) -> new Kind(so.count() + 1, so.what()));
        }
        return byKind;
    }

    /// Losses of one kind.
    ///
    /// @param what the first of them is, one sentence for a person
    public record Kind(int count, Phrase what) {}

    /// A file that was written.
    ///
    /// @param path below the folder of the export
    /// @param sha256 lower-case hexadecimal
    public record WrittenFile(Path path, String sha256, long bytes) {}

    /// The report as JSON, with the same keys in the same order each time.
    public String json() {
        return ReportJson.of(this);
    }

    /// The same as UTF-8, piece by piece: a large corpus has many files and losses.
    ///
    /// @param out stays open
    public void write(OutputStream out) throws IOException {
        ReportJson.write(this, out);
    }
}
