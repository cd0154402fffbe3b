package org.hearsay.format.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.format.standoff.BadItem;
import org.hearsay.format.tei.TeiParts.RawSpan;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.phrase.Phrase;

/// Follows the pointers of spans into the text: from one anchor to another, to whole elements, and
/// `string-range(id, offset, length)`, which counts characters. UTF-16 code units come out.
final class TeiPointers {

    private static final Pattern RANGE =
            Pattern.compile(
                    "#?string-range\\(\\s*#?([^,\\s]+)\\s*,\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\)");

    private final Map<String, TeiBody.Place> places;
    private final CodePointIndex index;

    TeiPointers(TeiBody body) {
        places = body.places;
        index = new CodePointIndex(body.text());
    }

    /// @throws BadItem saying which pointer leads nowhere
    List<TeiBody.Place> of(RawSpan span) throws BadItem {
        if (span.from().isEmpty()) {
            throw new BadItem(Phrase.of("it points to nothing"));
        }
        if (!span.to().isEmpty()) {
            return List.of(
                    new TeiBody.Place(
                            place(span.from().getFirst()).start(), place(span.to()).end()));
        }
        var all = new ArrayList<TeiBody.Place>();
        for (var pointer : span.from()) {
            all.add(place(pointer));
        }
        return all;
    }

    private TeiBody.Place place(String pointer) throws BadItem {
        var range = RANGE.matcher(pointer);
        if (range.matches()) {
            var start = element(range.group(1)).start();
            try {
                int from = index.toCodePoint(start) + Integer.parseInt(range.group(2));
                int length = range.group(3) == null ? 0 : Integer.parseInt(range.group(3));
                return new TeiBody.Place(index.toUtf16(from), index.toUtf16(from + length));
            } catch (IndexOutOfBoundsException | NumberFormatException _) {
                throw new BadItem(Phrase.of("%s lies outside the text", pointer));
            }
        }
        return element(TeiParts.pointer(pointer));
    }

    private TeiBody.Place element(String xmlId) throws BadItem {
        var place = places.get(xmlId);
        if (place == null) {
            throw new BadItem(Phrase.of("it points to \"%s\", which is not in the text", xmlId));
        }
        return place;
    }
}
