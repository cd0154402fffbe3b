package org.hearsay.project.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.language.RepeatedLine;
import org.hearsay.language.likeness.Shingles;
import org.hearsay.model.Document;
import org.hearsay.project.intake.names.Findings;
import org.hearsay.project.intake.names.Tally;
import org.hearsay.text.Decoded;
import org.jspecify.annotations.Nullable;

/// Looks at what a reader finds and keeps next to nothing of it.
final class Peek implements ImportSink {

    /// Characters that are kept of a text.
    static final int START = 1200;

    private static final int MOST_REMARKS = 20;

    private final Predicate<ImportedDocument> isThere;
    private final String folder;
    private final Tally tally = new Tally();
    private final List<ImportIssue> remarks = new ArrayList<>();
    private Candidate.@Nullable First first;
    private @Nullable Decoded decoded;
    private @Nullable Fields fields;
    private Shingles words = new Shingles(new long[0]);
    private int articles;
    private int known;

    /// @param isThere whether a text came before; asked once about each document, in order
    /// @param folder whose the layers are that name nobody
    Peek(Predicate<ImportedDocument> isThere, String folder) {
        this.isThere = isThere;
        this.folder = folder;
    }

    int articles() {
        return articles;
    }

    int known() {
        return known;
    }

    /// Of the first article.
    Shingles words() {
        return words;
    }

    Optional<Candidate.First> first() {
        return Optional.ofNullable(first);
    }

    Optional<Decoded> decodedText() {
        return Optional.ofNullable(decoded);
    }

    Optional<Fields> fields() {
        return Optional.ofNullable(fields);
    }

    Findings found() {
        return tally.findings();
    }

    List<ImportIssue> remarks() {
        return remarks;
    }

    @Override
    public void document(ImportedDocument document) {
        articles++;
        annotated(document, isThere.test(document));
        if (first == null) {
            words = Shingles.of(document.text().value());
            var start = start(document.text().value());
            first =
                    new Candidate.First(
                            document.title(),
                            start,
                            document.metadata().getOrDefault(Document.LANGUAGE, ""),
                            "",
                            RepeatedLine.in(document.text().value())
                                    .filter(s -> s.end() <= start.length()));
        }
    }

    /// The same text without annotations is a duplicate; with some, it brings layers.
    private void annotated(ImportedDocument document, boolean there) {
        if (there && document.layers().isEmpty()) {
            known++;
        } else if (there) {
            tally.join();
        }
        for (var layer : document.layers()) {
            tally.add(layer, layer.annotator().isEmpty() ? folder : layer.annotator());
        }
    }

    @Override
    public void issue(ImportIssue issue) {
        tally.remark();
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(issue);
        }
    }

    @Override
    public void decoded(Decoded text) {
        decoded = text;
    }

    @Override
    public void fields(Map<String, String> samples, Optional<Mapping> used) {
        fields = new Fields(samples, used);
    }

    static String start(String text) {
        if (text.length() <= START) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(START)) ? START - 1 : START;
        return text.substring(0, end);
    }
}
