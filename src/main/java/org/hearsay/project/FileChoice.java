package org.hearsay.project;

import java.nio.charset.Charset;
import java.util.Optional;
import org.hearsay.format.mapping.Mapping;

/// What somebody decided about a file that is to be imported.
///
/// @param charset of the file; empty to tell from its bytes
/// @param mapping of its fields where it is a table; empty to tell from their names
public record FileChoice(
        Take take, FirstLine firstLine, Optional<Charset> charset, Optional<Mapping> mapping) {

    /// Everything told from the file, nothing left out.
    public static final FileChoice DEFAULT =
            new FileChoice(Take.NEW, FirstLine.KEEP, Optional.empty(), Optional.empty());

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

    public FileChoice with(Take changed) {
        return new FileChoice(changed, firstLine, charset, mapping);
    }

    public FileChoice with(FirstLine changed) {
        return new FileChoice(take, changed, charset, mapping);
    }

    public FileChoice in(Charset changed) {
        return new FileChoice(take, firstLine, Optional.of(changed), mapping);
    }

    public FileChoice mapped(Mapping changed) {
        return new FileChoice(take, firstLine, charset, Optional.of(changed));
    }
}
