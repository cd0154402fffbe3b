package org.hearsay.format.articles;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ReadContext;
import org.hearsay.format.Unread;
import org.hearsay.io.SafeArchive;
import org.hearsay.io.UnsafeArchiveException;
import org.hearsay.text.phrase.Phrase;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Rows of the first sheet of an Excel workbook, its first row the fields' names. Read as a stream;
/// only the workbook's table of strings is held in memory.
final class XlsxRows implements Rows {

    /// Unpacked, in bytes: a workbook's strings are all in memory while it is read.
    private static final long MAX_BYTES = 512L << 20;

    @Override
    public void read(Path file, ReadContext context, RowSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        check(file, name);
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            var sheets = reader.getSheetIterator();
            if (!sheets.hasNext()) {
                return;
            }
            try (var sheet = sheets.next()) {
                read(new InputSource(sheet), workbook, reader, new SheetRows(name, sink));
            }
            if (sheets.hasNext()) {
                sink.issue(
                        new ImportIssue(
                                name,
                                0,
                                Phrase.of(
                                        "only its first sheet was read; save the others as files of their own")));
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw damaged(name, e);
        } catch (SheetRows.RefusedException e) {
            throw e.refusal();
        } catch (RuntimeException e) {
            // The library throws what it likes at damaged files.
            throw damaged(name, e);
        }
    }

    private static void read(
            InputSource sheet, OPCPackage workbook, XSSFReader reader, SheetRows rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(
                new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        new ReadOnlySharedStringsTable(workbook),
                        rows,
                        false));
        parser.parse(sheet);
    }

    private static void check(Path file, String name) throws IOException, FormatException {
        try {
            SafeArchive.check(file, MAX_BYTES);
        } catch (UnsafeArchiveException e) {
            throw new FormatException(
                    new ImportIssue(
                            name,
                            0,
                            Phrase.of("%s; save the sheet as CSV and import that", Unread.why(e))),
                    e);
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    private static FormatException damaged(String name, Throwable cause) {
        return new FormatException(
                new ImportIssue(
                        name,
                        0,
                        Phrase.of(
                                "it is damaged, protected by a password, or no .xlsx file; open it, save the sheet as CSV, and import that")),
                cause);
    }
}
