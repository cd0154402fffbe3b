package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.BuiltInFormats;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.Formats;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.Written;
import org.hearsay.io.PackedList;
import org.hearsay.project.Project;

/// What an export has to do however well a format is written: read the documents, and bring the
/// files' bytes out. Together they are the least that a format can take.
final class ExportParts {

    /// The files of a quarter are kept in memory and written so many times.
    private static final int TIMES = 4;

    private final Cpu cpu;
    private final Path folder;

    /// @param folder for what is written
    ExportParts(Cpu cpu, Path folder) {
        this.cpu = cpu;
        this.folder = folder;
    }

    /// Reads and checks all documents for a format that writes nothing.
    ///
    /// @param tokens whether it looks at them
    Contender reading(Project project, Tokens tokens) {
        return new Part(
                "of it: reading documents, " + tokens.words,
                cpu,
                folder,
                () -> export(project, new Nothing(tokens)));
    }

    /// Writes the same bytes into as many files as the format has, from memory.
    ///
    /// @param quarter has a quarter of the documents
    Contender files(Project quarter, String format) throws Exception {
        new Scratch(folder).clear();
        var writer = BuiltInFormats.all().writer(format).orElseThrow();
        export(quarter, writer);
        var contents = new ArrayList<byte[]>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                contents.add(Files.readAllBytes(file));
            }
        }
        return new Part("of it: the files of " + format, cpu, folder, () -> write(contents));
    }

    private long write(List<byte[]> contents) throws IOException {
        long written = 0;
        for (int turn = 0; turn < TIMES; turn++) {
            var there = Files.createDirectories(folder.resolve("turn-" + turn));
            for (int i = 0; i < contents.size(); i++) {
                Files.write(there.resolve("file-" + i), contents.get(i));
                written += contents.get(i).length;
            }
        }
        return written;
    }

    private long export(Project project, CorpusWriter writer) throws Exception {
        var formats = new Formats(List.of(), List.of(writer));
        return new WholeExport(formats, writer.id(), false).write(project, folder);
    }

    /// Whether sentences and tokens are read.
    enum Tokens {
        WITH("with tokens"),
        WITHOUT("without tokens");

        private final String words;

        Tokens(String words) {
            this.words = words;
        }
    }

    /// A format that takes everything and writes nothing.
    private record Nothing(Tokens tokens) implements CorpusWriter {

        @Override
        public String id() {
            return "nothing";
        }

        @Override
        public OffsetUnit offsetUnit() {
            return OffsetUnit.NONE;
        }

        @Override
        public Set<Capability> capabilities() {
            return EnumSet.allOf(Capability.class);
        }

        @Override
        public boolean looksAtTokens() {
            return tokens == Tokens.WITH;
        }

        @Override
        public Written write(Corpus corpus, Path folder) {
            int documents = 0;
            int annotations = 0;
            for (; corpus.documents().hasNext(); documents++) {
                for (var layer : corpus.documents().next().layers()) {
                    annotations += layer.annotations().size();
                }
            }
            return new Written(PackedList.none(), documents, annotations, 0, PackedList.none());
        }
    }
}
