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
    OWN(Subject.ANY, ColumnType.TEXT, Map.of()),

    /// SemEval-2016 Task 6; a mixed stance has no counterpart.
    SEMEVAL(
            Subject.POLARITY,
            ColumnType.TEXT,
            Map.of("favor", "FAVOR", "against", "AGAINST", "neutral", "NONE")),

    /// NewsMTSC 2021.
    NEWSMTSC(
            Subject.POLARITY,
            ColumnType.WHOLE,
            Map.of("favor", "6", "against", "2", "neutral", "4")),

    /// VAST 2020.
    VAST(Subject.POLARITY, ColumnType.WHOLE, Map.of("favor", "1", "against", "0", "neutral", "2")),

    /// FEVER 2018; conflicting evidence has no counterpart.
    FEVER(
            Subject.VERDICT,
            ColumnType.TEXT,
            Map.of(
                    "supported", "SUPPORTS",
                    "refuted", "REFUTES",
                    "not_enough_evidence", "NOT ENOUGH INFO")),

    /// AVeriTeC 2023.
    AVERITEC(
            Subject.VERDICT,
            ColumnType.TEXT,
            Map.of(
                    "supported", "Supported",
                    "refuted", "Refuted",
                    "not_enough_evidence", "Not Enough Evidence",
                    "conflicting", "Conflicting Evidence/Cherrypicking"));

    /// Which values a map is for.
    public enum Subject {
        ANY,
        POLARITY,
        VERDICT
    }

    private final Subject subject;
    private final ColumnType type;
    private final Map<String, String> names;

    LabelMap(Subject subject, ColumnType type, Map<String, String> names) {
        this.subject = subject;
        this.type = type;
        this.names = names;
    }

    public Subject subject() {
        return subject;
    }

    ColumnType type() {
        return type;
    }

    /// What the value is called; empty where it has no counterpart.
    Optional<String> of(String value) {
        return this == OWN ? Optional.of(value) : Optional.ofNullable(names.get(value));
    }

    /// From a value of the schema to what it is called, for the manifest.
    public Map<String, String> names() {
        return names;
    }

    Cell cell(String name) {
        return type.equals(ColumnType.WHOLE) ? Cell.of(Long.parseLong(name)) : Cell.of(name);
    }

    /// As on the command line.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
