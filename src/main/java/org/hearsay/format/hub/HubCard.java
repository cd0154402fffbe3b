package org.hearsay.format.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.card.Background;
import org.hearsay.dataset.card.Manifest;
import org.hearsay.format.Corpus;
import org.hearsay.format.training.CardHead;
import org.hearsay.format.training.CardParts;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;

/// The folder's `README.md`: a head in YAML from which `load_dataset` knows files, columns and
/// numbers of rows, and a page for people. Counts what is written; one thread.
final class HubCard {

    private final Registry registry;
    private final Background background;
    private final HubFiles files;
    private final SortedMap<String, Integer> labels = new TreeMap<>();
    private final SortedMap<String, Integer> annotators = new TreeMap<>();
    private final SortedMap<String, Integer> licences = new TreeMap<>();
    private int rows;
    private int relations;

    HubCard(Corpus corpus, HubFiles files) {
        registry = corpus.registry();
        background = corpus.background();
        this.files = files;
    }

    void count(Document document) {
        licences.merge(Manifest.licence(document.metadata()), 1, Integer::sum);
    }

    void count(Layer layer, String annotator) {
        rows++;
        relations += layer.relationCount();
        layer.annotations().forEach(a -> labels.merge(a.label(), 1, Integer::sum));
        annotators.merge(annotator, 1, Integer::sum);
    }

    String text() {
        int speakers = registry.entities().size();
        var parts = new ArrayList<CardHead.Part>();
        if (rows > 0) {
            parts.add(part("default", HubColumns.ARTICLE, files.data(), rows));
        }
        if (speakers > 0) {
            parts.add(part("speakers", HubColumns.SPEAKER, files.speakers(), speakers));
        }
        var page = new StringBuilder(CardHead.of(registry.head().name(), parts));
        page.append("\n\n# ").append(registry.head().name()).append("\n\n");
        page.append(
                "One row an article and annotator. Rows: %d, links: %d, speakers: %d. Offsets are code points, ends exclusive; schema %s %s.\n\n"
                        .formatted(
                                rows,
                                relations,
                                speakers,
                                registry.schema().name(),
                                registry.schema().version()));
        table(page, "label", "spans", labels);
        table(page, "annotator", "articles", annotators);
        return page.append('\n').append(background()).toString();
    }

    private String background() {
        var page = new StringJoiner("\n", "", "\n");
        var agreement = background.agreement();
        if (agreement == null) {
            page.add("## Agreement").add("");
            page.add("It is measured when the files are written.").add("");
        } else {
            CardParts.addAgreement(agreement, page);
        }
        var method = background.method();
        if (method != null) {
            page.add("## Splits").add("");
            page.add(
                            "This folder is one of them; `export-report.json` tells how documents were put into them.")
                    .add("");
            CardParts.addLeaks(method, page);
        }
        CardParts.addLicences(licences, page);
        return page.toString();
    }

    private CardHead.Part part(String name, List<Column> columns, String file, int count) {
        var split = new CardHead.SplitFile(files.split(), file, count);
        return new CardHead.Part(name, columns, List.of(split));
    }

    private static void table(
            StringBuilder page, String left, String right, SortedMap<String, Integer> counts) {
        page.append("\n| %s | %s |\n|---|---|\n".formatted(left, right));
        counts.forEach((name, count) ->
                page.append("| %s | %d |\n".formatted(name.replace("|", "\\|"), count)));
    }
}
