package org.hearsay.format.html;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.format.Exclusion;
import org.hearsay.format.ReadContext;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.text.Span;
import org.jsoup.nodes.Element;

/// A block of a page that looks like no part of the article.
///
/// @param span of the text, UTF-16 code units
/// @param reason as the schema's attribute lists them
/// @param rule what gave it away
record Boilerplate(Span span, String reason, String rule) {

    private static final Set<String> ELEMENTS = Set.of("nav", "header", "footer", "aside", "form");
    private static final Pattern PROMO =
            Pattern.compile(
                    "(^|[-_ ])(related|recommend\\w*|promo\\w*|newsletter|subscribe|advert\\w*|ad|sponsor\\w*|more-on)($|[-_ ])");
    private static final Pattern BAR =
            Pattern.compile(
                    "(^|[-_ ])(share\\w*|social\\w*|menu|breadcrumbs?|cookie\\w*|comments?|tags?|copyright|credit)($|[-_ ])");

    /// Why the element is no part of the article; empty where it looks like one.
    static Optional<Reason> reason(Element element) {
        var tag = element.normalName();
        if (tag.equals("figcaption")) {
            return Optional.of(new Reason("caption", "element figcaption"));
        }
        boolean ofArticle = tag.equals("header") && element.closest("article") != null;
        if (ELEMENTS.contains(tag) && !ofArticle) {
            return Optional.of(new Reason("boilerplate", "element " + tag));
        }
        var names = (element.className() + " " + element.id()).toLowerCase(java.util.Locale.ROOT);
        if (PROMO.matcher(names).find()) {
            return Optional.of(new Reason("promo", "class or id"));
        }
        if (BAR.matcher(names).find() && !tag.equals("body") && !tag.equals("article")) {
            return Optional.of(new Reason("boilerplate", "class or id"));
        }
        return Optional.empty();
    }

    /// Empty where the schema has no label for it.
    Optional<Annotation> proposal(Id layer, ReadContext context) {
        var origin = new Origin(Origin.Kind.SUGGESTION, "html " + rule);
        return Exclusion.of(span, reason, origin, layer, context);
    }

    /// @param reason as the schema's attribute lists them
    /// @param rule what gave it away
    record Reason(String reason, String rule) {}
}
