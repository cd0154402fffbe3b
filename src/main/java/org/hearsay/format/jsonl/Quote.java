package org.hearsay.format.jsonl;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What tells the words of a fragment without giving the article away: how they begin, how many
/// there are, and hashes of all of them and of their neighbours.
///
/// @param starts the first code points, at most [#SHOWN]
/// @param length in code points
/// @param hash of the words
/// @param before hash of what stands before them
/// @param after hash of what stands behind them
record Quote(String starts, int length, String hash, String before, String after) {

    /// Code points of the words that are written as they are.
    static final int SHOWN = 40;

    /// Code points of what stands around that go into a hash.
    private static final int CONTEXT = 24;

    private static final int DIGITS = 16;

    /// @param span UTF-16 code units
    static Quote of(Span span, String text) {
        var words = text.substring(span.start(), span.end());
        int length = words.codePointCount(0, words.length());
        var starts = words.substring(0, words.offsetByCodePoints(0, Math.min(SHOWN, length)));
        return new Quote(
                starts, length, hash(words), before(text, span.start()), after(text, span.end()));
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("starts", starts)
                .put("length", length)
                .put("sha256", hash)
                .put("before", before)
                .put("after", after);
    }

    static Quote of(JsonNode node) {
        return new Quote(
                Json.required(node, "starts"),
                node.path("length").asInt(),
                Json.required(node, "sha256"),
                Json.required(node, "before"),
                Json.required(node, "after"));
    }

    /// Where in another text the words are. Of several places the one between the same neighbours.
    ///
    /// @return one span, UTF-16; several or none where that cannot be told
    List<Span> places(String text) {
        var all = all(text);
        if (all.size() < 2) {
            return all;
        }
        var fit =
                kept(
                        all,
                        s ->
                                before.equals(before(text, s.start()))
                                        && after.equals(after(text, s.end())));
        if (fit.isEmpty()) {
            fit =
                    kept(
                            all,
                            s ->
                                    before.equals(before(text, s.start()))
                                            || after.equals(after(text, s.end())));
        }
        return fit.isEmpty() ? all : fit;
    }

    private List<Span> all(String text) {
        var all = new ArrayList<Span>();
        if (starts.isEmpty() || length <= 0) {
            return all;
        }
        for (int at = text.indexOf(starts); at >= 0; at = text.indexOf(starts, at + 1)) {
            if (text.codePointCount(at, text.length()) < length) {
                break;
            }
            int end = text.offsetByCodePoints(at, length);
            if (hash.equals(hash(text.substring(at, end)))) {
                all.add(new Span(at, end));
            }
        }
        return all;
    }

    private static List<Span> kept(List<Span> all, Predicate<Span> which) {
        return all.stream().filter(which).toList();
    }

    private static String before(String text, int start) {
        int from = start;
        for (int i = 0; i < CONTEXT && from > 0; i++) {
            from = text.offsetByCodePoints(from, -1);
        }
        return hash(text.substring(from, start));
    }

    private static String after(String text, int end) {
        int to = end;
        for (int i = 0; i < CONTEXT && to < text.length(); i++) {
            to = text.offsetByCodePoints(to, 1);
        }
        return hash(text.substring(end, to));
    }

    static String hash(String words) {
        return sha256(words.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
