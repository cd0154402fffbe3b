package org.hearsay.project.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.hearsay.store.FoundText;
import org.hearsay.store.TextSearch;
import org.hearsay.text.Span;

/// Takes the places that the full-text index marks.
///
/// @param terms all of which must be in a text
record WordFinder(List<Term> terms, Query.Letters letters) implements Finder {

    @Override
    public String match() {
        return terms.stream().map(Term::match).collect(Collectors.joining(" AND "));
    }

    @Override
    public List<Span> in(FoundText found, BooleanSupplier stopped) {
        var text = new SearchedText(found.text());
        var hits = new ArrayList<Span>();
        int marks = 0;
        var marked = found.marked();
        int open = marked.indexOf(TextSearch.OPEN);
        while (open >= 0) {
            int close = marked.indexOf(TextSearch.CLOSE, open);
            int start = open - marks;
            int length = close - open - TextSearch.OPEN.length();
            hits.add(text.inText(start, start + length));
            marks += TextSearch.OPEN.length() + TextSearch.CLOSE.length();
            open = marked.indexOf(TextSearch.OPEN, close);
        }
        return letters == Query.Letters.ANY ? hits : exact(hits, found.text());
    }

    /// The index knows no capitals and accents: what it takes for a hit is looked at again.
    private List<Span> exact(List<Span> hits, String text) {
        var kept = new ArrayList<Span>();
        var met = new boolean[terms.size()];
        for (var hit : hits) {
            var words = text.substring(hit.start(), hit.end());
            boolean isHit = false;
            for (int i = 0; i < met.length; i++) {
                if (terms.get(i).isExactly(words)) {
                    met[i] = true;
                    isHit = true;
                }
            }
            if (isHit) {
                kept.add(hit);
            }
        }
        for (boolean each : met) {
            if (!each) {
                return List.of();
            }
        }
        return kept;
    }
}
