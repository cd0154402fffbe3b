package org.hearsay.project.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ReadContext;
import org.hearsay.format.Written;
import org.hearsay.model.Entity;
import org.hearsay.model.IdSource;
import org.hearsay.model.Registry;
import org.hearsay.project.certificate.ExpectedText.Kind;
import org.hearsay.text.phrase.Phrase;

/// Reads an export with our own reader and compares each annotation, relation and speaker with what
/// was to be written: all that no loss names must be there, as it is and with its values, and
/// nothing else.
public final class ReadBack implements ImportSink {

    /// Nobody reads more, and a format that loses everything must not fill the memory.
    private static final int SHOWN = 100;

    private final Expected expected;
    private final Reported reported;
    private final SpeakerComparison people;
    private final Speakers listed = Speakers.none();
    private final List<Phrase> where = new ArrayList<>();
    private int mismatches;
    private int annotations;

    private ReadBack(Expected expected, Reported reported, Registry registry) {
        this.expected = expected;
        this.reported = reported;
        people = new SpeakerComparison(registry, reported);
    }

    /// @param expected is used up
    /// @throws IOException if a file cannot be read
    public static Certificate compare(
            CorpusReader reader, Written written, Expected expected, Registry registry)
            throws IOException {
        var sink = new ReadBack(expected, Reported.of(written.losses()), registry);
        var context =
                new ReadContext(
                        IdSource.timeOrdered(),
                        registry.schema(),
                        Instant.EPOCH,
                        StandardCharsets.UTF_8);
        for (var file : reader.recognised(written.files())) {
            try {
                reader.read(file, context, sink);
            } catch (FormatException e) {
                sink.mismatch(e.issue().phrase());
            }
        }
        expected.all().forEach(t -> sink.mismatches(t.missing(sink.reported)));
        return new Certificate(sink.annotations, sink.mismatches, sink.where);
    }

    @Override
    public void document(ImportedDocument document) {
        var places = Coordinates.exact(document.text());
        var exact = expected.exactly(places);
        if (exact.isPresent()) {
            compare(document, exact.get(), Kind.EXACT, places);
            return;
        }
        var letters = Coordinates.ofWords(document.text());
        expected.byWords(letters, reported)
                .ifPresentOrElse(
                        text -> compare(document, text, Kind.OF_WORDS, letters),
                        () ->
                                mismatch(
                                        Phrase.of(
                                                "\"%s\": its text is not one of the project's",
                                                document.title())));
    }

    private void compare(
            ImportedDocument document, ExpectedText text, Kind kind, Coordinates coordinates) {
        var speakers = listed.andMore();
        for (var entity : document.entities()) {
            speakers.add(entity);
            people.compare(entity).ifPresent(this::mismatch);
        }
        for (var layer : document.layers()) {
            annotations += layer.annotations().size();
            var found =
                    LayerDigest.of(layer.annotations(), layer.relations(), coordinates, speakers);
            mismatches(text.compare(found, kind, reported));
        }
    }

    @Override
    public void entity(Entity entity) {
        listed.add(entity);
        people.compare(entity).ifPresent(this::mismatch);
    }

    /// The text is compared by itself, so it does not matter what is odd about it.
    @Override
    public void remark(ImportIssue remark) {}

    @Override
    public void issue(ImportIssue issue) {
        mismatch(issue.phrase());
    }

    private void mismatches(Collection<Phrase> found) {
        found.forEach(this::mismatch);
    }

    private void mismatch(Phrase sentence) {
        mismatches++;
        if (where.size() < SHOWN) {
            where.add(sentence);
        }
    }
}
