package org.hearsay.format.w3c;

import java.util.regex.Pattern;
import org.hearsay.format.standoff.BadItem;
import org.hearsay.format.standoff.SourceOffsets;
import org.hearsay.text.Decoded;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// Finds what the selectors of a target select.
final class Selectors {

    /// RFC 5147.
    private static final Pattern CHARACTERS = Pattern.compile("char=(\\d{1,9}),(\\d{1,9})");

    private final SourceOffsets offsets;
    private final String text;

    Selectors(Decoded decoded) {
        offsets = SourceOffsets.ofFile(decoded);
        text = decoded.text().value();
    }

    /// By position, by characters, or else by quotation.
    Span span(JsonNode target) throws BadItem {
        var position = selector(target, "TextPositionSelector");
        if (!position.isMissingNode()) {
            if (!position.path("start").isIntegralNumber()
                    || !position.path("end").isIntegralNumber()) {
                throw new BadItem(Phrase.of("its position has no start and end"));
            }
            return offsets.span(position.path("start").asInt(), position.path("end").asInt());
        }
        var characters =
                CHARACTERS.matcher(selector(target, "FragmentSelector").path("value").asString(""));
        if (characters.matches()) {
            return offsets.span(
                    Integer.parseInt(characters.group(1)), Integer.parseInt(characters.group(2)));
        }
        return find(selector(target, "TextQuoteSelector"));
    }

    /// The words that a target quotes; empty for none.
    static String quoted(JsonNode target) {
        return selector(target, "TextQuoteSelector").path("exact").asString("");
    }

    /// Of a resource, which may be given by its IRI alone.
    static String iri(JsonNode node) {
        return node.isString() ? node.asString() : node.path("id").asString("");
    }

    private Span find(JsonNode quote) throws BadItem {
        var exact = quote.path("exact").asString("");
        if (exact.isEmpty()) {
            throw new BadItem(Phrase.of("it selects nothing of the text by position or words"));
        }
        var prefix = quote.path("prefix").asString("");
        var whole = prefix + exact + quote.path("suffix").asString("");
        int at = text.indexOf(whole);
        if (at < 0) {
            throw new BadItem(Phrase.of("the words \"%s\" are not in the text", exact));
        }
        if (text.indexOf(whole, at + 1) >= 0) {
            throw new BadItem(Phrase.of("the words \"%s\" are in the text more than once", exact));
        }
        return new Span(at + prefix.length(), at + prefix.length() + exact.length());
    }

    private static JsonNode selector(JsonNode target, String type) {
        for (var each : AnnotationItems.each(target.path("selector"))) {
            if (AnnotationItems.is(each, type)) {
                return each;
            }
        }
        return tools.jackson.databind.node.MissingNode.getInstance();
    }
}
