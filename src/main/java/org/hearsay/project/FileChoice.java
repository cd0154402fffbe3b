package org.hearsay.project;

import java.nio.charset.Charset;
import java.util.Optional;
import org.hearsay.format.mapping.Mapping;

/// What somebody decided about a file that is to be imported.
///
/// @param charset of the file; empty to tell from its bytes
/// @param mapping of its fields where it is a table; empty to tell from their names
/// @param language of those of its articles of which it tells none
public record FileChoice(
        Take take,
        FirstLine firstLine,
        Optional<Charset> charset,
        Optional<Mapping> mapping,
        Language language) {

    /// Everything told from the file, nothing left out.
    public static final FileChoice DEFAULT =
            new FileChoice(
                    Take.NEW,
                    FirstLine.KEEP,
                    Optional.empty(),
                    Optional.empty(),
                    new Language.Unknown());

    /// Whether it comes in.
    public enum Take {
        /// Unless its text is there already.
        NEW,
        /// Also where its text is there already.
        AGAIN,
        /// Not at all.
        NO
    }

    /// What becomes of a headline that stands twice. The text is the same in both cases.
    public enum FirstLine {
        KEEP,
        /// The second one is marked as no part of the article.
        EXCLUDE
    }

    /// What becomes known of a language.
    public sealed interface Language {

        /// Nothing.
        record Unknown() implements Language {}

        /// What each text tells by itself, where that is certain.
        record Told() implements Language {}

        /// @param code such as `de`
        record Named(String code) implements Language {}
    }

    public FileChoice with(Take changed) {
        return new FileChoice(changed, firstLine, charset, mapping, language);
    }

    public FileChoice with(FirstLine changed) {
        return new FileChoice(take, changed, charset, mapping, language);
    }

    public FileChoice in(Charset changed) {
        return new FileChoice(take, firstLine, Optional.of(changed), mapping, language);
    }

    public FileChoice mapped(Mapping changed) {
        return new FileChoice(take, firstLine, charset, Optional.of(changed), language);
    }

    public FileChoice speaking(Language changed) {
        return new FileChoice(take, firstLine, charset, mapping, changed);
    }
}
