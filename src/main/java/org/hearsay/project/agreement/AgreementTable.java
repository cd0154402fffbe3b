package org.hearsay.project.agreement;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.io.AtomicFile;
import org.hearsay.measure.coding.Retrieval;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.hearsay.project.agreement.figures.DocumentAgreement;
import org.hearsay.project.agreement.figures.Summing;
import org.hearsay.project.report.CsvTable;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// F1 of spans, row by row, as a chart and a table show it; over all pairs of annotators.
///
/// @param rows the worst document first, labels in the schema's order, stretches of time in theirs
public record AgreementTable(Kind kind, List<Line> rows) {

    public AgreementTable {
        rows = List.copyOf(rows);
    }

    /// What the rows are.
    public enum Kind {
        DOCUMENTS,
        LABELS,
        /// Documents in the order in which they were worked on, a few at a time.
        TIME
    }

    /// A row.
    ///
    /// @param key the label; empty for documents
    /// @param documents that it is about; none for all
    /// @param match partners under the rule that was chosen
    public record Line(String key, String name, Set<Id> documents, Retrieval match) {

        public Line {
            documents = Set.copyOf(documents);
        }
    }

    public static AgreementTable of(AgreementReport report, Kind kind) {
        return new AgreementTable(
                kind,
                switch (kind) {
                    case DOCUMENTS ->
                            report.byDocument().stream()
                                    .map(d ->
                                            new Line(
                                                    "", d.title(), Set.of(d.document()), d.match()))
                                    .toList();
                    case LABELS -> labels(report);
                    case TIME ->
                            Summing.drift(report.byDocument()).stream()
                                    .map(AgreementTable::stretch)
                                    .toList();
                });
    }

    private static List<Line> labels(AgreementReport report) {
        var sums = new LinkedHashMap<String, Retrieval>();
        for (var pair : report.pairs()) {
            for (var spans : pair.labels()) {
                sums.merge(spans.label(), spans.match(), Retrieval::plus);
            }
        }
        var result = new ArrayList<Line>();
        sums.forEach((label, match) -> result.add(new Line(label, label, Set.of(), match)));
        return result;
    }

    private static Line stretch(List<DocumentAgreement> documents) {
        var first = day(documents.getFirst().worked());
        var last = day(documents.getLast().worked());
        return new Line(
                "",
                first.equals(last) ? first.toString() : first + " – " + last,
                documents.stream()
                        .map(DocumentAgreement::document)
                        .collect(Collectors.toUnmodifiableSet()),
                documents.stream()
                        .map(DocumentAgreement::match)
                        .reduce(Retrieval.NONE, Retrieval::plus));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /// @throws ProjectException if the file cannot be written; nothing of it is left then
    public void write(Path file) throws ProjectException {
        try {
            AtomicFile.write(file, out -> CsvTable.write(out, this::fill));
        } catch (IOException e) {
            throw new ProjectException(
                    ProjectException.Kind.STORAGE,
                    Phrase.of("%s was not written: %s", file.getFileName(), Phrased.of(e)),
                    e);
        }
    }

    private void fill(CsvTable table) {
        table.row(kind.name().toLowerCase(Locale.ROOT), "first", "second", "partners", "f1");
        for (var row : rows) {
            var f1 = row.match().f1().value();
            table.row(
                    row.name(),
                    row.match().left(),
                    row.match().right(),
                    row.match().pairs(),
                    f1.isPresent() ? f1.getAsDouble() : "");
        }
    }
}
