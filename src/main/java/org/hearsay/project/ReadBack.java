package org.hearsay.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.Loss;
import org.hearsay.format.ReadContext;
import org.hearsay.format.Written;
import org.hearsay.model.IdSource;
import org.hearsay.model.Registry;
import org.hearsay.project.ExportReport.Certificate;

/// Reads an export with our own reader and compares it with what was to be written.
final class ReadBack {

    private ReadBack() {}

    /// @param expected by document and annotator
    static Certificate compare(
            CorpusReader reader,
            Written written,
            Map<String, Fingerprint> expected,
            Registry registry)
            throws IOException {
        var sink = new Sink();
        var context =
                new ReadContext(
                        IdSource.timeOrdered(),
                        registry.schema(),
                        Instant.EPOCH,
                        StandardCharsets.UTF_8);
        for (var file : reader.recognised(written.files())) {
            try {
                reader.read(file, context, sink);
            } catch (FormatException e) {
                sink.mismatches.add(String.valueOf(e.getMessage()));
            }
        }
        compare(sink, expected, lost(written));
        return new Certificate(sink.count, sink.mismatches);
    }

    /// Layers are compared by what is on them, since not every format says whose they are: each
    /// that was to be written must be found once.
    private static void compare(
            Sink sink, Map<String, Fingerprint> expected, Set<String> documentsWithLosses) {
        var left = new HashMap<String, List<Fingerprint>>(sink.found);
        expected.forEach((key, fingerprint) -> {
            var document = key.substring(0, key.indexOf('/'));
            var candidates = left.getOrDefault(document, List.of());
            boolean found = candidates.remove(fingerprint) || fingerprint.equals(Fingerprint.EMPTY);
            if (!found && documentsWithLosses.isEmpty()) {
                sink.mismatches.add("document with text " + document);
            }
        });
    }

    /// Where annotations were lost, and the report says so, the layers differ rightly.
    private static Set<String> lost(Written written) {
        var documents = new HashSet<String>();
        written.losses().stream()
                .filter(l -> l.kind().equals("annotation"))
                .map(Loss::document)
                .forEach(documents::add);
        return documents;
    }

    /// Notes what is read.
    private static final class Sink implements ImportSink {

        private final Map<String, List<Fingerprint>> found = new HashMap<>();
        private final List<String> mismatches = new ArrayList<>();
        private int count;

        @Override
        public void document(ImportedDocument document) {
            var sha256 = document.text().sha256();
            for (var layer : document.layers()) {
                count += layer.annotations().size();
                found.computeIfAbsent(sha256, _ -> new ArrayList<>())
                        .add(Fingerprint.of(layer.annotations(), document.text()));
            }
        }

        @Override
        public void issue(ImportIssue issue) {
            mismatches.add(issue.toString());
        }
    }
}
