package org.hearsay.format;

import javax.xml.stream.XMLStreamException;
import org.hearsay.io.Worded;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import org.jspecify.annotations.Nullable;

/// Why a file could not be read, as a phrase: also of the failures that know no phrases.
public final class Unread {

    /// Before the sentence of the JDK's readers stands where it goes wrong, which we tell
    /// ourselves.
    private static final String PLACE = "(?s)^ParseError at .*?Message: ";

    private Unread() {}

    public static Phrase why(Throwable failure) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof Worded worded) {
                return new Phrase(worded.words().pattern(), worded.words().gaps());
            }
        }
        return failure instanceof XMLStreamException
                ? Phrase.verbatim(Phrased.of(failure).toString().replaceFirst(PLACE, ""))
                : Phrased.of(failure);
    }

    /// The line of a file at which its XML breaks, from 1; 0 where that is unknown.
    public static int line(XMLStreamException failure) {
        return failure.getLocation() == null
                ? 0
                : Math.max(0, failure.getLocation().getLineNumber());
    }
}
