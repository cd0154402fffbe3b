package org.hearsay.format.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.io.DraftFile;
import org.hearsay.text.phrase.Phrase;

/// A file a table, as RFC 4180 has it, in UTF-8.
///
/// In the spreadsheet profile it begins with a byte order mark, and an apostrophe stands before
/// every text that a spreadsheet would take for a formula, as well as before every apostrophe that
/// could be taken for such a one.
final class CsvBook implements Book {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    /// Who is to read the tables.
    enum Profile {
        /// Programs: every text as it is.
        RAW,
        SPREADSHEET
    }

    private final Path folder;
    private final Profile profile;
    private final List<Path> files = new ArrayList<>();
    private final List<DraftFile> drafts = new ArrayList<>();
    private final List<CsvWriter> writers = new ArrayList<>();

    CsvBook(Path folder, Profile profile) {
        this.folder = folder;
        this.profile = profile;
    }

    @Override
    public Sheet sheet(String name, List<Field> fields) throws IOException {
        var file = folder.resolve(name + ".csv");
        var draft = new DraftFile(file);
        drafts.add(draft);
        files.add(file);
        if (profile == Profile.SPREADSHEET) {
            draft.out().write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        }
        var writer = CsvWriter.builder().build(draft.out(), StandardCharsets.UTF_8);
        writers.add(writer);
        writer.writeRecord(fields.stream().map(Field::name).toList());
        return new CsvSheet(writer, profile);
    }

    @Override
    public List<Path> publish() throws IOException {
        for (int i = 0; i < drafts.size(); i++) {
            writers.get(i).flush();
            drafts.get(i).publish();
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        for (var draft : drafts) {
            draft.close();
        }
    }

    /// A file.
    private record CsvSheet(CsvWriter writer, Profile profile) implements Sheet {

        @Override
        public int row(List<String> cells) {
            var safe = cells.stream().map(this::safe).toList();
            writer.writeRecord(safe);
            return (int)
                    IntStream.range(0, cells.size())
                            .filter(i -> !safe.get(i).equals(cells.get(i)))
                            .count();
        }

        @Override
        public Phrase why() {
            return Phrase.of(
                    "an apostrophe stands before what a spreadsheet would take for a formula");
        }

        private String safe(String cell) {
            return profile == Profile.SPREADSHEET && isDoubtful(cell) ? "'" + cell : cell;
        }
    }

    private static boolean isDoubtful(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at < cell.length() && FORMULA.indexOf(cell.charAt(at)) >= 0;
    }
}
