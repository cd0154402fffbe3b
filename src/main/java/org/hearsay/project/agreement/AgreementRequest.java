package org.hearsay.project.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is to be compared.
///
/// @param layers names of annotators, or `gold`; empty for everybody
/// @param labels names of labels; empty for all
/// @param least ratio of shared to all characters of partners: 0 for one character, 1 for the same
///   words
/// @param documents which articles
public record AgreementRequest(
        List<String> layers, Set<String> labels, double least, Documents documents) {

    public static final String GOLD = "gold";

    public static final double OVERLAP = 0;
    public static final double SAME_WORDS = 1;

    /// Everybody, everything, half of the characters shared.
    public static final AgreementRequest USUAL =
            new AgreementRequest(List.of(), Set.of(), 0.5, Documents.BEGUN);

    public AgreementRequest {
        layers = layers.stream().distinct().toList();
        labels = Set.copyOf(labels);
    }

    /// Whose work counts.
    public enum Documents {
        /// Whoever has begun with an article.
        BEGUN,
        /// Whoever is done with it.
        DONE
    }

    public AgreementRequest withLayers(List<String> changed) {
        return new AgreementRequest(changed, labels, least, documents);
    }

    public AgreementRequest withLabels(Set<String> changed) {
        return new AgreementRequest(layers, changed, least, documents);
    }

    public AgreementRequest withLeast(double changed) {
        return new AgreementRequest(layers, labels, changed, documents);
    }

    public AgreementRequest withDocuments(Documents changed) {
        return new AgreementRequest(layers, labels, least, changed);
    }

    /// `exact`, `overlap`, or a number between 0 and 1; empty for anything else.
    public static Optional<Double> least(String written) {
        return switch (written) {
            case "exact" -> Optional.of(SAME_WORDS);
            case "overlap" -> Optional.of(OVERLAP);
            default -> {
                try {
                    double number = Double.parseDouble(written);
                    yield number >= 0 && number <= 1 ? Optional.of(number) : Optional.empty();
                } catch (NumberFormatException _) {
                    yield Optional.empty();
                }
            }
        };
    }

    /// As [#least(String)] reads it.
    public String match() {
        return least == SAME_WORDS
                ? "exact"
                : least == OVERLAP ? "overlap" : Double.toString(least);
    }
}
