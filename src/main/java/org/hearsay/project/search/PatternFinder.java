package org.hearsay.project.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.hearsay.project.search.BadQueryException.Fault;
import org.hearsay.store.FoundText;
import org.hearsay.text.Span;

/// Looks through every text for patterns.
///
/// @param patterns all of which must be in a text
/// @param typed for messages
record PatternFinder(List<Pattern> patterns, String typed) implements Finder {

    /// How long one text may take.
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(3);

    /// @throws BadQueryException if it is empty, or no pattern
    static PatternFinder pattern(Query query) throws BadQueryException {
        var text = query.text();
        if (text.isEmpty()) {
            throw new BadQueryException(Fault.NO_WORDS, 0, "The pattern is empty.");
        }
        try {
            return new PatternFinder(List.of(compiled(text, query.letters())), text);
        } catch (PatternSyntaxException e) {
            int at = e.getIndex() < 0 ? text.length() : Math.min(e.getIndex(), text.length());
            throw new BadQueryException(
                    Fault.BROKEN_PATTERN,
                    at,
                    "The pattern breaks at character %d: %s.%n  %s%n  %s^"
                            .formatted(at + 1, e.getDescription(), text, " ".repeat(at)));
        }
    }

    static PatternFinder literal(List<Term> terms, Query.Letters letters) {
        var patterns = terms.stream().map(t -> compiled(Pattern.quote(t.words()), letters));
        return new PatternFinder(patterns.toList(), "");
    }

    private static Pattern compiled(String pattern, Query.Letters letters) {
        int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile(
                pattern, letters == Query.Letters.ANY ? flags | Pattern.CASE_INSENSITIVE : flags);
    }

    @Override
    public String match() {
        return "";
    }

    @Override
    public List<Span> in(FoundText found, BooleanSupplier stopped) throws BadQueryException {
        var text = new SearchedText(found.text());
        var hits = new ArrayList<Span>();
        for (var pattern : patterns) {
            int before = hits.size();
            add(pattern, text, hits, stopped, found.title());
            if (hits.size() == before) {
                return List.of();
            }
        }
        if (patterns.size() > 1) {
            hits.sort(null);
        }
        return hits;
    }

    private void add(
            Pattern pattern,
            SearchedText text,
            List<Span> hits,
            BooleanSupplier stopped,
            String title)
            throws BadQueryException {
        var matcher = pattern.matcher(new Watched(text.plain(), stopped));
        try {
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    hits.add(text.inText(matcher.start(), matcher.end()));
                }
            }
        } catch (TooLongException | StackOverflowError _) {
            throw new BadQueryException(
                    Fault.TOO_SLOW,
                    typed.length(),
                    "The pattern takes too long in \"%s\"; say it without a repetition inside a repetition."
                            .formatted(title));
        }
    }

    /// The matcher has no end of its own: it is ended from within the text that it reads.
    private static final class Watched implements CharSequence {

        private static final int PACE = 1 << 12;

        private final String text;
        private final BooleanSupplier stopped;
        private final long end = System.nanoTime() + LONGEST;
        private int reads;

        Watched(String text, BooleanSupplier stopped) {
            this.text = text;
            this.stopped = stopped;
        }

        @Override
        public char charAt(int index) {
            if (++reads % PACE == 0) {
                if (stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (System.nanoTime() - end > 0) {
                    throw new TooLongException();
                }
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /// The matcher is at it for too long.
    private static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
