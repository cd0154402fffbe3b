package org.hearsay.format.jsonl;

import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.format.UnfitException;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts articles back into lines that were written without them, a line at a time.
///
/// Where an article is the same to the letter its lines become those of an ordinary export. Where
/// it differs, each annotation is put where its words are, provided that they are in one place
/// only; what has no such place is left out and told. Nothing is guessed. One thread.
public final class Rehydrating {

    /// An article of the reader's own.
    ///
    /// @param source bytes of its file
    public record Copy(DocumentText text, byte[] source) {}

    /// What of the export is to be found.
    ///
    /// @param names that the article may have, the most telling first
    public record Wanted(String sha256, String title, List<String> names) {}

    /// What did not fit.
    ///
    /// @param document title
    /// @param id of the item; of the document where it is about all of it
    public record Unfit(String document, String id, Phrase message) {}

    private final Function<Wanted, Optional<Copy>> copies;
    private final List<Unfit> unfit = new ArrayList<>();
    private final Set<String> dropped = new HashSet<>();
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
    private @Nullable Copy copy;
    private String title = "";
    private boolean isSame;

    /// What is counted.
    public enum Count {
        SAME_DOCUMENTS,
        OTHER_DOCUMENTS,
        MISSING_DOCUMENTS,
        ANNOTATIONS,
        MOVED_ANNOTATIONS,
        LOST_ANNOTATIONS,
        RELATIONS,
        LOST_RELATIONS
    }

    /// @param copies finds the reader's copy of an article
    public Rehydrating(Function<Wanted, Optional<Copy>> copies) {
        this.copies = copies;
    }

    public List<Unfit> unfit() {
        return unfit;
    }

    public int count(Count what) {
        return counts.getOrDefault(what, 0);
    }

    /// @return the line with its article, empty where it is left out
    /// @throws IllegalArgumentException if it is no line of such a file
    public Optional<String> line(String json) {
        JsonNode node;
        try {
            node = Json.MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new UnfitException(Phrase.of("it is not JSON"), e);
        }
        if (!(node instanceof ObjectNode line)) {
            throw new UnfitException(Phrase.of("it is no object"));
        }
        boolean stays =
                switch (Json.required(line, "kind")) {
                    case "hearsay" -> head(line);
                    case "document" -> document(line);
                    case "layer" -> copy != null && layer(line);
                    case "annotation" -> copy != null && annotation(line, copy);
                    case "relation" -> copy != null && relation(line);
                    case "comment" -> copy != null && comment(line);
                    case "decision" -> copy != null;
                    default -> true;
                };
        return stays ? Optional.of(Json.MAPPER.writeValueAsString(line)) : Optional.empty();
    }

    private static boolean head(ObjectNode line) {
        if (!line.path(TextlessLines.KEY).asString("").equals(TextlessLines.NONE)) {
            throw new UnfitException(Phrase.of("it was not written without its articles"));
        }
        line.remove(TextlessLines.KEY);
        return true;
    }

    private boolean document(ObjectNode line) {
        title = Json.required(line, "title");
        dropped.clear();
        var sha256 = Json.required(line, "sha256");
        var source = line.path("metadata").path("source").asString("");
        var names = source.isEmpty() ? List.of(title) : List.of(source, title);
        copy = copies.apply(new Wanted(sha256, title, names)).orElse(null);
        if (copy == null) {
            add(Count.MISSING_DOCUMENTS);
            lose(line, Phrase.of("none of your texts is this article, by its hash or by its name"));
            return false;
        }
        isSame = copy.text().sha256().equals(sha256);
        add(isSame ? Count.SAME_DOCUMENTS : Count.OTHER_DOCUMENTS);
        fill(line, copy);
        return true;
    }

    private void fill(ObjectNode line, Copy found) {
        var form = line.remove("form");
        var sourceHash = line.remove("source_sha256");
        line.put("text", found.text().value());
        line.set("form", isSame ? form : Json.MAPPER.createArrayNode());
        if (!isSame) {
            line.put("sha256", found.text().sha256())
                    .put("length", found.text().codePoints().length());
            lose(
                    line,
                    form.isEmpty()
                            ? Phrase.of(
                                    "your copy is not the same to the letter, so annotations went where their words are")
                            : Phrase.of(
                                    "your copy is not the same to the letter, so annotations went where their words are, and headings, emphasis and links were left out"));
        }
        if (sourceHash != null && sourceHash.asString("").equals(Quote.sha256(found.source()))) {
            line.put("source", Base64.getEncoder().encodeToString(found.source()));
        }
    }

    private boolean layer(ObjectNode line) {
        if (!isSame) {
            // What was read is not known of another text.
            line.put("read_to", 0);
            line.remove("negatives");
        }
        return true;
    }

    private boolean annotation(ObjectNode line, Copy found) {
        var quotes = new ArrayList<Quote>();
        line.path("quotes").forEach(q -> quotes.add(Quote.of(q)));
        line.remove("quotes");
        if (isSame) {
            add(Count.ANNOTATIONS);
            return true;
        }
        var index = found.text().codePoints();
        var anchor = anchor(line, quotes, found.text().value());
        if (anchor.isEmpty()) {
            add(Count.LOST_ANNOTATIONS);
            dropped.add(Json.required(line, "id"));
            return false;
        }
        var fragments = Json.spans(anchor.get().fragments(), index);
        add(fragments.equals(line.path("fragments")) ? Count.ANNOTATIONS : Count.MOVED_ANNOTATIONS);
        line.set("fragments", fragments);
        return true;
    }

    private Optional<Anchor> anchor(ObjectNode line, List<Quote> quotes, String text) {
        var spans = new ArrayList<Span>();
        for (var quote : quotes) {
            var places = quote.places(text);
            if (places.size() != 1) {
                lose(
                        line,
                        places.isEmpty()
                                ? Phrase.of("\"%s\" is not in your copy", quote.starts())
                                : Phrase.of(
                                        "\"%s\" is in your copy %d times, and nothing tells which is meant",
                                        quote.starts(), places.size()));
                return Optional.empty();
            }
            spans.add(places.getFirst());
        }
        try {
            return Optional.of(new Anchor(spans));
        } catch (IllegalArgumentException _) {
            lose(line, Phrase.of("its parts are in another order in your copy"));
            return Optional.empty();
        }
    }

    private boolean relation(ObjectNode line) {
        boolean lost =
                dropped.contains(line.path("source").asString(""))
                        || dropped.contains(line.path("target").asString(""));
        if (lost) {
            lose(line, Phrase.of("one of its ends has no place in your copy"));
        }
        add(lost ? Count.LOST_RELATIONS : Count.RELATIONS);
        return !lost;
    }

    private boolean comment(ObjectNode line) {
        boolean lost = dropped.contains(line.path("subject").asString(""));
        if (lost) {
            lose(line, Phrase.of("what it is about has no place in your copy"));
        }
        return !lost;
    }

    private void add(Count what) {
        counts.merge(what, 1, Integer::sum);
    }

    private void lose(ObjectNode line, Phrase message) {
        unfit.add(new Unfit(title, line.path("id").asString(""), message));
    }
}
