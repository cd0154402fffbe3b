package org.hearsay.dataset.task;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.ColumnType;

/// What the sides of stances or the verdicts on claims are called in well-known corpora. A value
/// without a counterpart there makes no row.
public enum LabelMap {
    /// As the project's schema has them.
    OWN,
    /// SemEval-2016 Task 6; a mixed stance has no counterpart.
    SEMEVAL,
    /// NewsMTSC 2021.
    NEWSMTSC,
    /// VAST 2020.
    VAST,
    /// FEVER 2018; conflicting evidence has no counterpart.
    FEVER,
    /// AVeriTeC 2023.
    AVERITEC;

    /// Which values a map is for.
    public enum Subject {
        ANY,
        POLARITY,
        VERDICT
    }

    public Subject subject() {
        return switch (this) {
            case OWN -> Subject.ANY;
            case SEMEVAL, NEWSMTSC, VAST -> Subject.POLARITY;
            case FEVER, AVERITEC -> Subject.VERDICT;
        };
    }

    /// From a value of the schema to what it is called, for the manifest; empty for [#OWN].
    public Map<String, String> names() {
        return switch (this) {
            case OWN -> Map.of();
            case SEMEVAL -> Map.of("favor", "FAVOR", "against", "AGAINST", "neutral", "NONE");
            case NEWSMTSC -> Map.of("favor", "6", "against", "2", "neutral", "4");
            case VAST -> Map.of("favor", "1", "against", "0", "neutral", "2");
            case FEVER ->
                    Map.of(
                            "supported", "SUPPORTS",
                            "refuted", "REFUTES",
                            "not_enough_evidence", "NOT ENOUGH INFO");
            case AVERITEC ->
                    Map.of(
                            "supported", "Supported",
                            "refuted", "Refuted",
                            "not_enough_evidence", "Not Enough Evidence",
                            "conflicting", "Conflicting Evidence/Cherrypicking");
        };
    }

    /// Numbers where the corpus has numbers.
    ColumnType type() {
        return switch (this) {
            case OWN, SEMEVAL, FEVER, AVERITEC -> ColumnType.TEXT;
            case NEWSMTSC, VAST -> ColumnType.WHOLE;
        };
    }

    /// What the value is called; empty where it has no counterpart.
    Optional<String> of(String value) {
        return this == OWN ? Optional.of(value) : Optional.ofNullable(names().get(value));
    }

    Cell cell(String name) {
        return type().equals(ColumnType.WHOLE) ? Cell.of(Long.parseLong(name)) : Cell.of(name);
    }

    /// As on the command line.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
