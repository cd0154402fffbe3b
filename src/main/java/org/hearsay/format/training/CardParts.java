package org.hearsay.format.training;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.StringJoiner;
import org.hearsay.dataset.card.Manifest;

/// Parts that data cards have in common: how far annotators agree, how articles were split and
/// whether the splits share anything, and under which licences the articles are.
public final class CardParts {

    private CardParts() {}

    public static void addAgreement(List<Manifest.Agreement> agreement, StringJoiner page) {
        page.add("## Agreement").add("");
        if (agreement.isEmpty()) {
            page.add("No two annotators have worked on the same article.").add("");
            return;
        }
        page.add(
                        "Of the project's annotators, on all articles that both have; `hearsay agreement` has the rest.")
                .add("")
                .add("| annotators | articles | figures |")
                .add("|---|---|---|");
        for (var pair : agreement) {
            var figures = new StringJoiner(", ");
            pair.figures()
                    .forEach((name, value) ->
                            figures.add(String.format(Locale.ROOT, "%s %.3f", name, value)));
            page.add(
                    "| %s and %s | %d | %s |"
                            .formatted(pair.first(), pair.second(), pair.documents(), figures));
        }
        page.add("");
    }

    /// With what the leak check found.
    public static void addMethod(Manifest.Method method, StringJoiner page) {
        page.add(
                        "Splits: %s, by %s, seed %d. Groups of documents that stay whole: %d, with more than one document: %d; `manifest.json` lists these and why."
                                .formatted(
                                        method.plan(),
                                        method.by(),
                                        method.seed(),
                                        method.groupCount(),
                                        method.groups().size()))
                .add("");
        addLeaks(method, page);
    }

    /// What two splits have in common.
    public static void addLeaks(Manifest.Method method, StringJoiner page) {
        page.add(
                        "Leak check: no group is in two splits; sentences of more than five words that are in two: %d."
                                .formatted(method.shared()))
                .add("");
    }

    /// @param licences how many articles have which; the empty one where nobody has said so
    public static void addLicences(SortedMap<String, Integer> licences, StringJoiner page) {
        page.add("## Articles and their licences").add("");
        licences.forEach((licence, count) ->
                page.add(
                        "- %s: %d"
                                .formatted(
                                        licence.isEmpty() ? "no licence is known" : licence,
                                        count)));
    }
}
