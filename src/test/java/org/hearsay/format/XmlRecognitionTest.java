package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.BuiltInFormats;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// XML files go to the reader that their outermost element tells of, whatever stands before it.
class XmlRecognitionTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.xml, <?xml version='1.0'?><!-- x --><GateDocument version='3'/>, gate-xml",
        "a.bdocjs, '{\"text\":\"x\",\"annotation_sets\":{}}', bdoc",
        "a.json, '{\"annotation_sets\":{},\"text\":\"x\"}', bdoc",
        "a.xml, <TEI xmlns='http://www.tei-c.org/ns/1.0'><text/></TEI>, tei",
        "a.tei, <!DOCTYPE TEI><TEI/>, tei",
        "a.qdpx, x, refi-qda",
        "a.qdc, x, refi-qda",
        "a.xml, <html><p>x</p></html>, ''",
        "a.xml, <TEI, ''"
    })
    void eachFileGoesToItsReader(String name, String content, String expected) throws Exception {
        var file = Files.writeString(folder.resolve(name), content);
        var found = "";
        for (var reader : BuiltInFormats.all().readers()) {
            if (found.isEmpty() && !reader.recognised(List.of(file)).isEmpty()) {
                found = reader.id();
            }
        }
        assertThat(found).isEqualTo(expected);
    }
}
