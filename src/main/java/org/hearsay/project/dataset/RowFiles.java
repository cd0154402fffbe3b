package org.hearsay.project.dataset;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.dataset.RowFormat;
import org.hearsay.format.parquet.ParquetRows;
import org.hearsay.format.training.JsonlRows;
import org.hearsay.format.training.TsvRows;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.text.phrase.Phrase;

/// The kinds of files that training rows can be written in.
public final class RowFiles {

    private static final List<RowFormat> ALL =
            List.of(new JsonlRows(), new ParquetRows(), new TsvRows());

    private RowFiles() {}

    /// Of all kinds, the usual one first.
    public static List<String> ids() {
        return ALL.stream().map(RowFormat::id).toList();
    }

    /// The kind itself, or for one that people cannot read, another with the same rows.
    public static String readable(String id) {
        return id.equals("parquet") ? "jsonl" : id;
    }

    /// @throws ProjectException if there is none of this id
    static RowFormat named(String id) throws ProjectException {
        return ALL.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new ProjectException(
                                Kind.INPUT,
                                Phrase.of(
                                        "Rows cannot be written as \"%s\"; take one of %s.",
                                        id,
                                        ALL.stream()
                                                .map(RowFormat::id)
                                                .collect(Collectors.joining(", ")))));
    }
}
