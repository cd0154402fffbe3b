package org.hearsay.format.conll;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.WriterOption;
import org.hearsay.format.Written;
import org.hearsay.format.loss.PlainFormatLosses;
import org.hearsay.model.Layer;
import org.hearsay.model.tags.TokenGrid;
import org.hearsay.model.tags.Tracks;
import org.hearsay.schema.Label;
import org.hearsay.text.phrase.Phrase;

/// Writes IOB2 tags: `name.conll` with a token a line and `name.txt` with the text, on which the
/// tokens come to lie again.
///
/// Each label has as many columns as its overlaps need. With `column=LABEL` there is one column for
/// this label alone, with `column=all` one for all labels, which loses what overlaps: in the order
/// of the text, of those that begin together the longer first, whatever overlaps one that is in the
/// column is left out, the gaps of those in parts included.
public final class ConllWriter implements CorpusWriter {

    static final String COLUMN = "column";
    static final String ALL = "all";

    @Override
    public String id() {
        return "conll";
    }

    @Override
    public OffsetUnit offsetUnit() {
        return OffsetUnit.TOKEN;
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(
                Capability.OVERLAP, Capability.NESTING, Capability.SAME_RANGE, Capability.LAYERS);
    }

    @Override
    public List<WriterOption> options() {
        return List.of(
                new WriterOption(
                        COLUMN,
                        List.of(ALL),
                        true,
                        Phrase.of(
                                "one column instead of one for each label: of the label named, or of all labels, in which overlaps are lost")));
    }

    @Override
    public boolean looksAtTokens() {
        return true;
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        PlainFormatLosses.entities(ConllLosses.FORMAT, corpus.registry(), files::lost);
        while (corpus.documents().hasNext()) {
            write(corpus, corpus.documents().next(), files);
        }
        return files.close();
    }

    private static void write(Corpus corpus, AnnotatedDocument document, CorpusFolder files)
            throws IOException {
        var name = files.name(document.article().document());
        if (document.segmentation().tokens().isEmpty()) {
            var losses = new ConllLosses(ConllTokens.of(document), files::lost);
            losses.add();
            document.layers().forEach(layer -> losses.add(layer, Tracks.NONE));
            return;
        }
        if (document.layers().isEmpty()) {
            write(
                    document,
                    Path.of(name),
                    files,
                    (out, lost) -> {
                        var tokens = ConllTokens.of(document);
                        new ConllLosses(tokens, lost).add();
                        new ConllLines(tokens, Tracks.NONE).write(out, columns(corpus));
                    });
        }
        for (var layer : document.layers()) {
            boolean isFirst = layer == document.layers().getFirst();
            write(
                    document,
                    files.place(layer).resolve(name),
                    files,
                    (out, lost) -> {
                        var tokens = ConllTokens.of(document);
                        var losses = new ConllLosses(tokens, lost);
                        if (isFirst) {
                            losses.add();
                        }
                        var tracks = tracks(corpus, layer, tokens.grid());
                        losses.add(layer, tracks);
                        files.count(tracks.spans().size(), 0);
                        new ConllLines(tokens, tracks).write(out, columns(corpus));
                    });
        }
    }

    private static void write(
            AnnotatedDocument document,
            Path base,
            CorpusFolder files,
            CorpusFolder.LossyContent lines)
            throws IOException {
        var article = document.article();
        files.write(base.resolveSibling(base.getFileName() + ".txt"), article.text().value());
        files.writeLossy(base.resolveSibling(base.getFileName() + ".conll"), lines);
        files.about(base, article.document());
    }

    private static ConllLines.Columns columns(Corpus corpus) {
        return corpus.options().containsKey(COLUMN)
                ? ConllLines.Columns.SINGLE
                : ConllLines.Columns.ALL;
    }

    private static Tracks tracks(Corpus corpus, Layer layer, TokenGrid grid) {
        var chosen = corpus.options().get(COLUMN);
        if (chosen == null) {
            return Tracks.of(
                    grid,
                    layer.annotations(),
                    corpus.registry().schema().labels().stream().map(Label::name).toList());
        }
        return Tracks.single(
                grid,
                layer.annotations().stream()
                        .filter(a -> chosen.equals(ALL) || chosen.equals(a.label()))
                        .toList());
    }
}
