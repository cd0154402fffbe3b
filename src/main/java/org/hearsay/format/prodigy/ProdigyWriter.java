package org.hearsay.format.prodigy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.Written;
import org.hearsay.format.standoff.LineFiles;
import org.hearsay.format.standoff.LossList;
import org.hearsay.format.value.EntityLosses;
import org.hearsay.text.phrase.Phrase;

/// Writes JSON Lines that Prodigy takes in, a line an article and layer: tokens, spans on their
/// borders, relations between spans. Offsets are code points.
public final class ProdigyWriter implements CorpusWriter {

    static final String FILE = "prodigy.jsonl";

    @Override
    public String id() {
        return "prodigy";
    }

    @Override
    public OffsetUnit offsetUnit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(
                Capability.OVERLAP,
                Capability.NESTING,
                Capability.SAME_RANGE,
                Capability.ATTRIBUTES,
                Capability.RELATIONS,
                Capability.RELATION_ATTRIBUTES,
                Capability.ENTITIES,
                Capability.LAYERS,
                Capability.METADATA,
                Capability.NOTES);
    }

    @Override
    public boolean looksAtTokens() {
        return true;
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        var entities = EntityLosses.ofNames(corpus.registry());
        try (var lines = new LineFiles(files)) {
            while (corpus.documents().hasNext()) {
                var document = corpus.documents().next();
                var about = document.article().document();
                files.name(about);
                var losses = new LossList(Phrase.verbatim("Prodigy"), about, files::lost);
                losses.ofDocument(document);
                entities.of(document, losses);
                var line = new ProdigyLine(document, corpus.registry(), losses);
                if (document.layers().isEmpty()) {
                    lines.add(Path.of(FILE), line.bare(), about);
                }
                for (var layer : document.layers()) {
                    losses.layer(layer);
                    var task = line.of(layer, corpus.annotator(layer));
                    lines.add(Path.of(FILE), task.node(), about);
                    files.count(task.annotations(), task.relations());
                }
            }
            lines.publish();
        }
        return files.close();
    }
}
