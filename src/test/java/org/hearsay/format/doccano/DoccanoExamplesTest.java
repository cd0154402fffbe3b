package org.hearsay.format.doccano;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.BuiltInFormats;
import org.hearsay.SharedData;
import org.hearsay.format.Collected;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.articles.TableReader;
import org.junit.jupiter.api.Test;

/// Every file of doccano's own tests and examples is read or refused as its name says.
class DoccanoExamplesTest {

    /// Reader, documents, annotations, relations, and the lines that were left out.
    private static final String EXPECTED =
            """
            LICENSE => unread
            LICENSE-NOTE.txt => text 1 0 0 []
            export-examples/intent_detection/example.jsonl => doccano 2 3 0 []
            export-examples/relation_extraction/example.jsonl => doccano 1 4 3 []
            export-examples/sequence_labeling/example.jsonl => doccano 3 4 0 []
            export-examples/sequence_to_sequence/example.csv => csv 3 0 0 []
            export-examples/sequence_to_sequence/example.json => doccano 3 0 0 []
            export-examples/sequence_to_sequence/example.jsonl => doccano 3 0 0 []
            export-examples/text_classification/example.csv => csv 3 0 0 []
            export-examples/text_classification/example.json => doccano 3 0 0 []
            export-examples/text_classification/example.jsonl => doccano 3 0 0 []
            export-examples/text_classification/example.txt => text 1 0 0 []
            import-tests/example.txt => text 1 0 0 []
            import-tests/example.utf16.csv => csv 3 0 0 []
            import-tests/intent/example.jsonl => doccano 4 2 0 [5]
            import-tests/relation_extraction/example.jsonl => doccano 1 4 3 []
            import-tests/seq2seq/example.csv => csv 2 0 0 [2, 5]
            import-tests/seq2seq/example.json => doccano 2 0 0 [4, 5]
            import-tests/seq2seq/example.jsonl => doccano 2 0 0 [3, 4]
            import-tests/sequence_labeling/example.jsonl => doccano 2 1 0 [3]
            import-tests/sequence_labeling/example_overlapping.jsonl => doccano 1 2 0 []
            import-tests/text_classification/example.csv => csv 2 0 0 [4, 5]
            import-tests/text_classification/example.invalid.2.csv => csv refuses
            import-tests/text_classification/example.invalid.2.xlsx => xlsx 3 0 0 [2]
            import-tests/text_classification/example.json => doccano 3 0 0 [5]
            import-tests/text_classification/example.jsonl => doccano 3 0 0 []
            import-tests/text_classification/example.xlsx => xlsx 2 0 0 [4]
            import-tests/text_classification/example_fasttext.txt => text 1 0 0 []
            import-tests/text_classification/example_one_column_no_header.xlsx => xlsx refuses
            import-tests/text_classification/example_out_of_order_columns.csv => csv 2 0 0 [4]
            """;

    @Test
    void everyFileIsReadOrRefusedAsItsNameSays() throws Exception {
        var found = new StringBuilder();
        var root = SharedData.path("corpora/doccano-examples");
        try (var files = Files.walk(root)) {
            for (var file : files.filter(DoccanoExamplesTest::isForUs).sorted().toList()) {
                found.append(root.relativize(file).toString().replace('\\', '/'))
                        .append(" => ")
                        .append(outcome(file))
                        .append('\n');
            }
        }
        assertThat(found).hasToString(EXPECTED);
    }

    @Test
    void theWordsOfAMarkedUtf16TableAreThere() throws Exception {
        var file = SharedData.path("corpora/doccano-examples/import-tests/example.utf16.csv");
        assertThat(Collected.from(TableReader.csv(), file).documents)
                .extracting(d -> d.text().value())
                .containsExactly("AAA", "BBB", "CCC");
    }

    /// The token columns are another format's.
    private static boolean isForUs(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".conll");
    }

    private static String outcome(Path file) throws Exception {
        for (var reader : BuiltInFormats.all().readers()) {
            if (!reader.recognised(List.of(file)).isEmpty()) {
                return outcome(reader, file);
            }
        }
        return "unread";
    }

    private static String outcome(CorpusReader reader, Path file) throws Exception {
        try {
            var read = Collected.from(reader, file);
            var layers = read.documents.stream().flatMap(d -> d.layers().stream()).toList();
            return "%s %d %d %d %s"
                    .formatted(
                            reader.id(),
                            read.documents.size(),
                            layers.stream().mapToInt(l -> l.annotations().size()).sum(),
                            layers.stream().mapToInt(l -> l.relations().size()).sum(),
                            read.issues.stream().map(ImportIssue::line).toList());
        } catch (FormatException _) {
            return reader.id() + " refuses";
        }
    }
}
