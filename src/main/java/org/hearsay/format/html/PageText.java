package org.hearsay.format.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Form;
import org.hearsay.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Collects the words of a page as its reader sees them: blocks become paragraphs with a blank line
/// between, white space folds as in a browser, scripts and what is hidden are not text.
final class PageText {

    private static final Set<String> NOT_TEXT =
            Set.of("script", "style", "noscript", "template", "svg", "iframe", "head", "object");
    private static final Map<String, Form.Kind> KINDS =
            Map.ofEntries(
                    Map.entry("h1", Form.Kind.TITLE),
                    Map.entry("h2", Form.Kind.HEADING),
                    Map.entry("h3", Form.Kind.HEADING),
                    Map.entry("h4", Form.Kind.HEADING),
                    Map.entry("h5", Form.Kind.HEADING),
                    Map.entry("h6", Form.Kind.HEADING),
                    Map.entry("b", Form.Kind.BOLD),
                    Map.entry("strong", Form.Kind.BOLD),
                    Map.entry("i", Form.Kind.ITALIC),
                    Map.entry("em", Form.Kind.ITALIC),
                    Map.entry("li", Form.Kind.LIST_ITEM),
                    Map.entry("blockquote", Form.Kind.BLOCK_QUOTE));

    private final StringBuilder text = new StringBuilder();
    private final List<Form.Passage> passages = new ArrayList<>();
    private final List<Boilerplate> boilerplate = new ArrayList<>();

    /// What separates the next word from what is there: nothing, a blank, or ends of lines.
    private String gap = "";

    PageText read(Element body) {
        children(body);
        return this;
    }

    String text() {
        return text.toString();
    }

    Form form() {
        var sorted = new ArrayList<>(passages);
        sorted.sort(Comparator.comparing(Form.Passage::span).thenComparing(Form.Passage::kind));
        return new Form(sorted);
    }

    List<Boilerplate> boilerplate() {
        return List.copyOf(boilerplate);
    }

    private void children(Node parent) {
        for (var child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                words(words.getWholeText(), isPreformatted(parent));
            } else if (child instanceof Element element && !isHidden(element)) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        if (element.normalName().equals("br")) {
            separate("\n");
            return;
        }
        if (element.isBlock() || element.normalName().equals("figcaption")) {
            separate(element.normalName().equals("li") ? "\n" : "\n\n");
        }
        int before = boilerplate.size();
        var range = range(element);
        range.ifPresent(span -> passage(element, span));
        Boilerplate.reason(element)
                .flatMap(reason ->
                        range.map(span -> new Boilerplate(span, reason.reason(), reason.rule())))
                .ifPresent(found -> {
                    // The outer block says it for those within it.
                    boilerplate.subList(before, boilerplate.size()).clear();
                    boilerplate.add(found);
                });
        if (element.isBlock() || element.normalName().equals("figcaption")) {
            separate(element.normalName().equals("li") ? "\n" : "\n\n");
        }
    }

    /// Where the element's words stand; empty where it has none.
    private Optional<Span> range(Element element) {
        int from = text.length();
        children(element);
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start < text.length()
                ? Optional.of(new Span(start, text.length()))
                : Optional.empty();
    }

    private void passage(Element element, Span span) {
        var kind = KINDS.get(element.normalName());
        if (kind != null) {
            add(kind, span, "");
        } else if (element.normalName().equals("a") && element.hasAttr("href")) {
            add(Form.Kind.LINK, span, element.attr("href"));
        }
    }

    private void add(Form.Kind kind, Span span, String target) {
        passages.add(new Form.Passage(kind, span, target));
    }

    private void words(String raw, boolean preformatted) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (" \t\n\r\f".indexOf(c) < 0) {
                add(c);
            } else if (!preformatted) {
                separate(" ");
            } else if (c == '\n') {
                separate("\n");
            } else {
                add(c);
            }
        }
    }

    private void add(char c) {
        if (!text.isEmpty()) {
            text.append(gap);
        }
        gap = "";
        text.append(c);
    }

    /// The strongest separation between two words wins.
    private void separate(String wanted) {
        if (rank(wanted) > rank(gap)) {
            gap = wanted;
        }
    }

    private static int rank(String gap) {
        return switch (gap) {
            case "" -> 0;
            case " " -> 1;
            case "\n" -> 2;
            default -> 3;
        };
    }

    private static boolean isPreformatted(Node parent) {
        return parent instanceof Element element && element.closest("pre") != null;
    }

    private static boolean isHidden(Element element) {
        return NOT_TEXT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }
}
