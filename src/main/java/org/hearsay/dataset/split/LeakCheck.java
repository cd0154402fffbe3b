package org.hearsay.dataset.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Looks for what two splits have in common. It starts from the documents again and trusts neither
/// the groups nor who gave them to splits. One thread.
public final class LeakCheck {

    private final List<Facts> facts;
    private final List<String> splits;
    private final List<Leak> leaks = new ArrayList<>();
    private int sentences;

    /// Of the sentences that two splits have in common, the first: its place, and in which
    /// documents it stands.
    private long earliest = Long.MAX_VALUE;

    private int one;
    private int other;

    private LeakCheck(List<Facts> facts, List<String> splits) {
        this.facts = facts;
        this.splits = splits;
    }

    /// @param splits name of each document's split, in the order of `facts`
    public static Leaks find(List<Facts> facts, Common common, List<String> splits, GroupBy by) {
        var check = new LeakCheck(facts, splits);
        common.likenesses().forEach(l -> check.compare(l.one(), l.other(), Cause.NEAR_DUPLICATE));
        check.equal(f -> Set.of(f.sha256()), Cause.SAME_TEXT);
        check.equal(f -> Set.of(f.event()), Cause.SAME_EVENT);
        check.equal(Facts::claims, Cause.SAME_CLAIM);
        switch (by) {
            case ARTICLE -> {}
            case PUBLISHER -> check.equal(f -> Set.of(f.publisher()), Cause.SAME_PUBLISHER);
            case TIME -> check.equal(f -> Set.of(f.day()), Cause.SAME_DAY);
            case SPEAKER -> check.equal(Facts::speakers, Cause.SAME_SPEAKER);
            case TARGET -> check.equal(Facts::targets, Cause.SAME_TARGET);
        }
        common.sentences().each(check::sentence);
        return new Leaks(check.leaks, check.sentences, check.firstSentence());
    }

    private void equal(Function<Facts, Set<String>> keys, Cause cause) {
        FirstKeys.each(facts, keys, (first, other) -> compare(first, other, cause));
    }

    private void sentence(int first, int document, long place) {
        if (!isApart(first, document)) {
            return;
        }
        sentences++;
        if (place < earliest) {
            earliest = place;
            one = first;
            other = document;
        }
    }

    private Optional<Leak> firstSentence() {
        return sentences == 0
                ? Optional.empty()
                : Optional.of(leak(one, other, Cause.SAME_SENTENCE));
    }

    private void compare(int one, int other, Cause cause) {
        if (isApart(one, other)) {
            leaks.add(leak(one, other, cause));
        }
    }

    private boolean isApart(int one, int other) {
        return !splits.get(one).equals(splits.get(other));
    }

    private Leak leak(int one, int other, Cause cause) {
        return new Leak(cause, facts.get(one).title(), facts.get(other).title());
    }
}
