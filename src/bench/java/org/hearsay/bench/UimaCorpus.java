package org.hearsay.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;
import org.hearsay.language.Segmenter;
import org.hearsay.text.Span;

/// The same articles and spans in the UIMA family's way: a file a document, its own binary form as
/// the store and XMI as what comes in and goes out. The spans have no labels; one CAS serves for
/// all.
final class UimaCorpus {

    static final String IMPORT = "peer: UIMA, XMI into its binary form";
    static final String EXPORT = "peer: UIMA, its binary form into XMI";

    private final int count;
    private final Path folder;
    private final CAS cas;

    /// How many annotations of each document are none of the spans.
    private final int[] besides;

    /// @param segmenter of what is annotated besides the spans: our XMI has sentences and tokens
    UimaCorpus(int count, Path folder, Function<String, List<Span>> segmenter) throws Exception {
        this.count = count;
        besides = new int[count];
        this.folder = Files.createDirectories(folder);
        cas = CasCreationUtils.createCas();
        for (int n = 0; n < count; n++) {
            var corpus = ManyDocuments.corpus(n);
            cas.reset();
            cas.setDocumentText(corpus.text());
            corpus.spans().forEach(this::add);
            var segments = segmenter.apply(corpus.text());
            segments.forEach(this::add);
            besides[n] = segments.size();
            save(folder.resolve(n + ".xmi"), SerialFormat.XMI);
            save(folder.resolve(n + ".bin"), SerialFormat.SERIALIZED_TSI);
        }
    }

    /// Sentences and tokens, as our exports have them.
    static List<Span> segments(String text) {
        var segmentation = Segmenter.segment(text);
        return Stream.concat(segmentation.sentences().stream(), segmentation.tokens().stream())
                .toList();
    }

    private void add(Span span) {
        cas.addFsToIndexes(cas.createAnnotation(cas.getAnnotationType(), span.start(), span.end()));
    }

    Contender load(Cpu cpu) {
        return turned(cpu, IMPORT, ".xmi", ".bin.new", SerialFormat.SERIALIZED_TSI);
    }

    Contender export(Cpu cpu) {
        return turned(cpu, EXPORT, ".bin", ".xmi.new", SerialFormat.XMI);
    }

    private Contender turned(Cpu cpu, String name, String from, String to, SerialFormat form) {
        return new Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Timed once() throws Exception {
                return cpu.time(name, () -> turn(from, to, form));
            }
        };
    }

    private long turn(String from, String to, SerialFormat form) throws Exception {
        long spans = 0;
        for (int n = 0; n < count; n++) {
            cas.reset();
            var file = folder.resolve(n + from);
            try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                CasIOUtils.load(in, cas);
            }
            spans += cas.getAnnotationIndex().size() - besides[n];
            save(folder.resolve(n + to), form);
        }
        return spans;
    }

    private void save(Path file, SerialFormat form) throws Exception {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            CasIOUtils.save(cas, out, form);
        }
    }
}
