package org.hearsay.format.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.WriterOption;
import org.hearsay.format.Written;
import org.hearsay.format.standoff.LossList;
import org.hearsay.text.phrase.Phrase;

/// Writes tables of documents, spans, relations, speakers and comments: a file each (`spans.csv`),
/// or a workbook with a sheet each. `profile=spreadsheet` makes CSV files safe to open in a
/// spreadsheet.
public final class TablesWriter implements CorpusWriter {

    private static final String PROFILE = "profile";
    private static final String SPREADSHEET = "spreadsheet";
    private static final String WORKBOOK = "annotations.xlsx";

    /// What the tables are written as.
    private enum Form {
        CSV,
        XLSX
    }

    private final Form form;

    private TablesWriter(Form form) {
        this.form = form;
    }

    public static TablesWriter csv() {
        return new TablesWriter(Form.CSV);
    }

    public static TablesWriter xlsx() {
        return new TablesWriter(Form.XLSX);
    }

    @Override
    public String id() {
        return switch (form) {
            case CSV -> "csv";
            case XLSX -> "xlsx";
        };
    }

    @Override
    public OffsetUnit offsetUnit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public List<WriterOption> options() {
        return switch (form) {
            case XLSX -> List.of();
            case CSV ->
                    List.of(
                            new WriterOption(
                                    PROFILE,
                                    List.of("raw", SPREADSHEET),
                                    Phrase.of(
                                            "whether an apostrophe stands before what a spreadsheet would take for a formula")));
        };
    }

    /// The reader of the same name takes articles in, not these tables.
    @Override
    public boolean comesBack() {
        return false;
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.complementOf(EnumSet.of(Capability.SCHEMA));
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        try (var book = book(corpus, folder)) {
            var rows = new TableRows(corpus, book, files);
            rows.speakers();
            while (corpus.documents().hasNext()) {
                write(corpus.documents().next(), rows, files);
            }
            for (var file : book.publish()) {
                files.written(folder.relativize(file));
            }
        }
        return files.close();
    }

    private static void write(AnnotatedDocument document, TableRows rows, CorpusFolder files)
            throws IOException {
        var about = document.article().document();
        files.name(about);
        var losses = new LossList(Phrase.of("a table"), about, files::lost);
        if (!document.article().form().passages().isEmpty()) {
            losses.add("form", about.id(), Phrase.of("a cell shows plain text only"));
        }
        document.layers().forEach(losses::layer);
        rows.document(document);
    }

    private Book book(Corpus corpus, Path folder) {
        return switch (form) {
            case XLSX -> new XlsxBook(folder.resolve(WORKBOOK));
            case CSV ->
                    new CsvBook(
                            folder,
                            SPREADSHEET.equals(corpus.options().get(PROFILE))
                                    ? CsvBook.Profile.SPREADSHEET
                                    : CsvBook.Profile.RAW);
        };
    }
}
