package org.hearsay.bench;

import gate.Document;
import gate.Factory;
import gate.corpora.DocumentContentImpl;
import gate.corpora.DocumentImpl;
import gate.corpora.DocumentStaxUtils;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.io.SafeXml;

/// The same articles and spans in GATE's way: a file a document, serialised objects as its serial
/// datastore has them, and GATE XML as what comes in and goes out. Without its resource factory,
/// whose library of plugins a benchmark has no use for: what is measured is what the datastore does
/// for one document after the other.
final class GateCorpus {

    static final String IMPORT = "peer: GATE, XML into its serial form";
    static final String EXPORT = "peer: GATE, its serial form into XML";

    private final int count;
    private final Path folder;

    GateCorpus(int count, Path folder) throws Exception {
        this.count = count;
        this.folder = Files.createDirectories(folder);
        for (int n = 0; n < count; n++) {
            var corpus = ManyDocuments.corpus(n);
            var document = new DocumentImpl();
            document.setContent(new DocumentContentImpl(corpus.text()));
            for (var span : corpus.spans()) {
                document.getAnnotations("bench")
                        .add(
                                (long) span.start(),
                                (long) span.end(),
                                "CLAIM",
                                Factory.newFeatureMap());
            }
            toXml(document, folder.resolve(n + ".xml"));
            store(document, folder.resolve(n + ".ser"));
        }
    }

    Contender load(Cpu cpu) {
        return contender(cpu, IMPORT, this::load);
    }

    Contender export(Cpu cpu) {
        return contender(cpu, EXPORT, this::export);
    }

    private static Contender contender(Cpu cpu, String name, Cpu.Task task) {
        return new Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Timed once() throws Exception {
                return cpu.time(name, task);
            }
        };
    }

    private long load() throws Exception {
        long spans = 0;
        for (int n = 0; n < count; n++) {
            var document = new DocumentImpl();
            try (var in = Files.newInputStream(folder.resolve(n + ".xml"))) {
                var xml = SafeXml.reader(new BufferedInputStream(in, 1 << 16));
                xml.nextTag();
                DocumentStaxUtils.readGateXmlDocument(xml, document);
            }
            spans += document.getAnnotations("bench").size();
            store(document, folder.resolve(n + ".ser.new"));
        }
        return spans;
    }

    private long export() throws Exception {
        long spans = 0;
        for (int n = 0; n < count; n++) {
            Document document;
            try (var in =
                    new ObjectInputStream(
                            new BufferedInputStream(
                                    Files.newInputStream(folder.resolve(n + ".ser")), 1 << 16))) {
                document = (Document) in.readObject();
            }
            spans += document.getAnnotations("bench").size();
            toXml(document, folder.resolve(n + ".xml.new"));
        }
        return spans;
    }

    private static void toXml(Document document, Path file) throws Exception {
        DocumentStaxUtils.writeDocument(document, file.toFile());
    }

    private static void store(Document document, Path file) throws Exception {
        try (var out =
                new ObjectOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            out.writeObject(document);
        }
    }
}
