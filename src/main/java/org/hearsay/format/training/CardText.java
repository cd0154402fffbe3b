package org.hearsay.format.training;

import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.card.Manifest;

/// The data card of a training set: a Markdown page for whoever is handed the folder, with a head
/// that common tools read which file is which split from.
public final class CardText {

    private static final String ALL = "train";
    private static final String TABLE = ".tsv";

    private CardText() {}

    /// @param columns of the rows
    public static String of(Manifest manifest, List<Column> columns) {
        var page = new StringJoiner("\n", "", "\n");
        addHead(manifest, columns, page);
        addMaking(manifest.making(), page);
        CardParts.addAgreement(manifest.agreement(), page);
        addSplits(manifest, page);
        addLeftOut(manifest, page);
        addSources(manifest, page);
        return page.toString();
    }

    /// Of tables it would not be true: tags stand under lines of comment there.
    private static void addHead(Manifest manifest, List<Column> columns, StringJoiner page) {
        if (manifest.splits().stream().anyMatch(s -> s.file().endsWith(TABLE))) {
            return;
        }
        var splits = manifest.splits().stream().map(CardText::file).toList();
        page.add(
                        CardHead.of(
                                manifest.making().project() + ": " + manifest.making().task(),
                                List.of(new CardHead.Part("default", columns, splits))))
                .add("");
    }

    private static CardHead.SplitFile file(Manifest.SplitCount split) {
        var name = split.name().isEmpty() ? ALL : split.name().replace('-', '_');
        return new CardHead.SplitFile(name, split.file(), split.rows());
    }

    private static void addMaking(Manifest.Making making, StringJoiner page) {
        page.add("# %s: %s".formatted(making.project(), making.task()))
                .add("")
                .add("Made by %s from the layer *%s*.".formatted(making.tool(), making.layer()))
                .add("")
                .add("| | |")
                .add("|---|---|")
                .add("| schema | %s |".formatted(making.schema()))
                .add("| labels | %s |".formatted(making.labels()))
                .add("| tokenizer | %s |".formatted(making.tokenizer()))
                .add("| offsets | code points, end exclusive |");
        making.labelNames()
                .forEach((own, theirs) -> page.add("| %s | %s |".formatted(own, theirs)));
        making.options().forEach((name, value) -> page.add("| %s | %s |".formatted(name, value)));
        page.add("");
    }

    private static void addSplits(Manifest manifest, StringJoiner page) {
        page.add("## Rows").add("").add("| file | wished | real | documents | rows | labels |");
        page.add("|---|---|---|---|---|---|");
        for (var split : manifest.splits()) {
            var labels = new StringJoiner(", ");
            split.labels().forEach((label, count) -> labels.add(label + " " + count));
            page.add(
                    "| %s | %s | %s | %d | %d | %s |"
                            .formatted(
                                    split.file(),
                                    split.wished() > 0 ? percent(split.wished()) : "",
                                    percent((double) split.rows() / Math.max(1, manifest.rows())),
                                    split.documents(),
                                    split.rows(),
                                    labels));
        }
        page.add("");
        if (manifest.splits().size() > 1) {
            CardParts.addMethod(manifest.method(), page);
        }
        manifest.warnings().forEach(w -> page.add("- " + w));
        page.add("");
    }

    private static void addLeftOut(Manifest manifest, StringJoiner page) {
        page.add("## Left out or changed").add("").add("| why | how many |").add("|---|---|");
        manifest.dropped()
                .forEach((reason, counts) -> {
                    var labels = new StringJoiner(", ");
                    counts.forEach((label, count) -> labels.add(label + " " + count));
                    page.add("| %s | %s |".formatted(reason.replace('_', ' '), labels));
                });
        if (!manifest.tracks().isEmpty()) {
            page.add("").add("Annotations in each track:").add("");
            manifest.tracks()
                    .forEach((label, counts) -> page.add("- %s: %s".formatted(label, counts)));
        }
        page.add("");
    }

    private static void addSources(Manifest manifest, StringJoiner page) {
        var licences = new TreeMap<String, Integer>();
        manifest.documents().forEach(d -> licences.merge(d.licence(), 1, Integer::sum));
        CardParts.addLicences(licences, page);
        page.add("")
                .add("`manifest.json` lists each article with its source, hash, split and group.");
    }

    private static String percent(double part) {
        return "%d %%".formatted(Math.round(part * 100));
    }
}
