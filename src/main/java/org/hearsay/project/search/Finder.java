package org.hearsay.project.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.hearsay.store.FoundText;
import org.hearsay.text.Span;

/// Finds the places of a query in a text.
sealed interface Finder permits WordFinder, PatternFinder {

    /// What the full-text index is asked for; empty where every text is looked through.
    String match();

    /// In reading order, in UTF-16 code units of the text as it is.
    ///
    /// @throws BadQueryException if it takes too long
    List<Span> in(FoundText text, BooleanSupplier stopped) throws BadQueryException;

    /// @throws BadQueryException if there is nothing to look for
    static Finder of(Query query) throws BadQueryException {
        return switch (query.form()) {
            case PATTERN -> PatternFinder.pattern(query);
            case WORDS -> {
                var terms = Terms.of(query.text());
                yield terms.stream().anyMatch(Term::isWithoutBlanks)
                        ? PatternFinder.literal(terms, query.letters())
                        : new WordFinder(terms, query.letters());
            }
        };
    }
}
