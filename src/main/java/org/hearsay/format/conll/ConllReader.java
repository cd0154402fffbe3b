package org.hearsay.format.conll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.ReadContext;
import org.hearsay.format.text.TextReader;
import org.hearsay.model.LayerHead;
import org.hearsay.text.phrase.Phrase;

/// Reads columns of token tags: our own, CoNLL-2002, CoNLL-2003, GermEval and their like. Where the
/// text lies beside the file, `name.txt`, the tokens are looked up in it; otherwise the text is put
/// together from the tokens.
public final class ConllReader implements CorpusReader {

    private static final List<String> ENDINGS =
            List.of(
                    ".conll",
                    ".conll02",
                    ".conll03",
                    ".conll2002",
                    ".conll2003",
                    ".iob",
                    ".iob2",
                    ".bio");

    /// How much of a file that might be something else is looked at, in bytes.
    private static final int LOOK = 4096;

    @Override
    public String id() {
        return "conll";
    }

    @Override
    public List<Path> recognised(List<Path> files) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : files) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (ENDINGS.stream().anyMatch(name::endsWith)
                    || (name.endsWith(".tsv") || name.endsWith(".txt")) && isTagged(file)) {
                found.add(file);
            }
        }
        return found;
    }

    @Override
    public List<Path> companions(Path file) {
        return List.of(textOf(file));
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var bytes = TextReader.bytes(file);
        var decoded = context.decode(name, bytes);
        TextReader.remarks(decoded, name, sink);
        var parsed = ConllFile.parse(decoded.text().value());
        if (parsed.parts().isEmpty()) {
            throw new FormatException(
                    new ImportIssue(
                            name, 0, Phrase.of("it has no line with a token and its tags")));
        }
        new Run(name, columns(parsed), context, sink).read(parsed, file, bytes);
    }

    private static ConllColumns columns(ConllFile parsed) {
        return parsed.columns().isEmpty()
                ? ConllColumns.guessed(
                        parsed.parts().stream().flatMap(p -> p.sentences().stream()).toList())
                : ConllColumns.named(parsed.columns());
    }

    private static Path textOf(Path file) {
        return file.resolveSibling(TextReader.stem(file.getFileName().toString()) + ".txt");
    }

    /// Whether all lines at the beginning have columns, the last of them tags, some not just `O`.
    private static boolean isTagged(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOK);
        }
        var lines = new String(head, StandardCharsets.UTF_8).lines().toList();
        var whole = head.length < LOOK ? lines : lines.subList(0, lines.size() - 1);
        var last =
                whole.stream()
                        .filter(l -> !l.isBlank() && !l.startsWith("#"))
                        .map(ConllFile::cells)
                        .toList();
        return last.stream().allMatch(c -> c.size() > 1 && isTag(c.getLast()))
                && last.stream().anyMatch(c -> !c.getLast().equals("O"));
    }

    private static boolean isTag(String cell) {
        return ConllColumns.TAG.matcher(cell).matches();
    }

    /// One file.
    private record Run(String name, ConllColumns columns, ReadContext context, ImportSink sink) {

        void read(ConllFile parsed, Path file, byte[] bytes) throws IOException, FormatException {
            for (int other : columns.others()) {
                sink.issue(
                        new ImportIssue(
                                name,
                                0,
                                Phrase.of(
                                        "column %d holds no tags of spans, and was left out",
                                        other + 1)));
            }
            var beside = textOf(file);
            boolean hasText =
                    parsed.parts().size() == 1
                            && !beside.equals(file)
                            && Files.isRegularFile(beside);
            for (int i = 0; i < parsed.parts().size(); i++) {
                var part = parsed.parts().get(i);
                var text = new ConllText(name, columns, sink);
                var stated = new ConllSentences(name, text, sink);
                var source = hasText ? TextReader.bytes(beside) : bytes;
                if (hasText) {
                    var called = beside.getFileName().toString();
                    var decoded = context.decode(called, source);
                    text.onto(decoded, called, part.rows());
                    stated.onto(decoded.lineEnds(), part.stated());
                } else {
                    text.of(part.sentences());
                    stated.of(columns.start() >= 0, part.stated());
                }
                document(title(parsed, i), part, text, source);
            }
        }

        /// The file's name; where it has several documents, with what it calls this one.
        private String title(ConllFile parsed, int index) {
            var stem = TextReader.stem(name);
            var called = parsed.parts().get(index).name();
            return parsed.parts().size() == 1
                    ? stem
                    : stem + " " + (called.isEmpty() ? Integer.toString(index + 1) : called);
        }

        private void document(String title, ConllPart part, ConllText text, byte[] source) {
            var layer = context.ids().next();
            var annotations =
                    new ConllSpans(name, text, layer, context, sink)
                            .read(part.sentences(), columns);
            sink.document(
                    ImportedDocument.plain(
                                    context.ids().next(),
                                    title,
                                    TextReader.metadata(name),
                                    text.text(),
                                    source)
                            .withLayers(
                                    List.of(
                                            new ImportedLayer(
                                                    layer,
                                                    "",
                                                    LayerHead.Kind.WORK,
                                                    LayerHead.Status.IN_PROGRESS,
                                                    0,
                                                    List.of(),
                                                    annotations,
                                                    List.of())),
                                    List.of()));
        }
    }
}
