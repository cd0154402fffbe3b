package org.hearsay.io;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// XML that holds what XML of strangers must not hold, or not what its reader expects.
public final class RefusedXmlException extends XMLStreamException implements Worded {

    private static final long serialVersionUID = 1L;

    private final Words words;

    RefusedXmlException(Words words, @Nullable Location place) {
        super(words.toString(), place);
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
