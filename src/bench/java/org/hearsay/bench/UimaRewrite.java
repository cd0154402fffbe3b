package org.hearsay.bench;

import java.io.BufferedOutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;

/// How the UIMA family keeps an annotation: the document's whole CAS is written anew.
final class UimaRewrite implements Contender {

    private final Size size;
    private final Path file;
    private final CAS cas;

    UimaRewrite(Size size, Path folder) throws Exception {
        this.size = size;
        file = folder.resolve("cas-" + size.name() + ".bin");
        cas = CasCreationUtils.createCas();
        var corpus = size.corpus();
        cas.setDocumentText(corpus.text());
        var type = cas.getAnnotationType();
        for (var span : corpus.spans()) {
            cas.addFsToIndexes(cas.createAnnotation(type, span.start(), span.end()));
        }
    }

    @Override
    public String name() {
        return "peer: UIMA rewrite and sync, " + size.title;
    }

    @Override
    public Timed once() throws Exception {
        long start = System.nanoTime();
        cas.addFsToIndexes(cas.createAnnotation(cas.getAnnotationType(), 0, 3));
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            CasIOUtils.save(cas, out, SerialFormat.SERIALIZED_TSI);
            out.flush();
            channel.force(true);
        }
        return new Timed((System.nanoTime() - start) / 1e6, 1);
    }
}
