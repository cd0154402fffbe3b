package org.hearsay.project.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.format.ImportIssue;
import org.hearsay.project.intake.names.Findings;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;

/// What an import would bring of one file.
///
/// @param format id of the reader
/// @param articles that are in it
/// @param known those of them whose text is in the project already, or in an earlier file
/// @param first the first article; empty where there is none
/// @param charset empty where the format has none
/// @param readings in which the file's doubtful characters can be read, the current one first;
///   empty where nothing is doubtful
/// @param fields of a table; empty for other files
/// @param like an article that is nearly the same
/// @param found annotations
/// @param remarks what the reader noticed, the first of it
/// @param refused why nothing can be taken in; empty where something can
public record Candidate(
        Path file,
        String format,
        int articles,
        int known,
        Optional<First> first,
        String charset,
        List<Reading> readings,
        Optional<Fields> fields,
        Optional<Likeness> like,
        Findings found,
        List<ImportIssue> remarks,
        Optional<Phrase> refused) {

    public Candidate {
        readings = List.copyOf(readings);
        remarks = List.copyOf(remarks);
    }

    /// The first article of a file.
    ///
    /// @param start of its text
    /// @param language as the file has it; empty for none
    /// @param proposed language where the file has none; empty where the text does not tell, or was
    ///   not asked
    /// @param repeated the headline's second copy, UTF-16 code units of `start`
    public record First(
            String title, String start, String language, String proposed, Optional<Span> repeated) {

        First proposing(String code) {
            return new First(title, start, language, code, repeated);
        }
    }

    /// Another article whose words are nearly the same.
    ///
    /// @param start of its text
    /// @param share of the shorter one's words that both have, from 0 to 1
    public record Likeness(String title, String start, double share) {}

    /// Whether all its articles are there already.
    public boolean isThere() {
        return articles > 0 && known == articles;
    }

    public boolean hasRepeatedLine() {
        return first.flatMap(First::repeated).isPresent();
    }

    /// Whether it brings annotations, whose names can be others in the project.
    public boolean isAnnotated() {
        return !found.isEmpty();
    }

    /// Whether there is anything to ask about it alone.
    public boolean asks() {
        return refused.isPresent()
                || !readings.isEmpty()
                || hasRepeatedLine()
                || like.isPresent()
                || fields.isPresent();
    }

    /// Whether a language can be proposed.
    boolean lacksLanguage() {
        return first.isPresent() && first.get().language().isEmpty();
    }

    /// @param language empty for none
    public Candidate proposing(String language) {
        return with(first.map(f -> f.proposing(language)), fields, like);
    }

    Candidate like(Likeness found) {
        return with(first, fields, Optional.of(found));
    }

    Candidate withFields(Fields found) {
        return with(first, Optional.of(found), like);
    }

    private Candidate with(
            Optional<First> article, Optional<Fields> itsFields, Optional<Likeness> likeness) {
        return new Candidate(
                file, format, articles, known, article, charset, readings, itsFields, likeness,
                found, remarks, refused);
    }
}
