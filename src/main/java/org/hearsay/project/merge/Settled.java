package org.hearsay.project.merge;

/// Which articles that are on both sides a merge need not look into, as their hashes say.
record Settled(Side ours, Side theirs, Past past, SchemaDraft schema) {

    /// Whether the article needs no look: it is the same on both sides, or was removed here and not
    /// touched there.
    boolean is(Pairing.Pair pair) {
        boolean isAlike = isAlike(pair);
        var mark = ours.mark(pair.ours());
        boolean isRemovedHere = !mark.counts() && isAlike && past.had(pair.ours());
        return isRemovedHere || mark.counts() && isAlike && !lensChanges();
    }

    boolean hasSameText(Pairing.Pair pair) {
        return ours.mark(pair.ours()).sha256().equals(theirs.mark(pair.theirs()).sha256());
    }

    /// Whether parts of the schema or speakers have other names now, so that what is the same on
    /// both sides may have to be renamed.
    boolean lensChanges() {
        return !schema.moves().isEmpty()
                || !past.ours().speakers().isEmpty()
                || !past.theirs().speakers().isEmpty();
    }

    /// Whether the hashes say that the article is the same on both sides, with all of its layers.
    private boolean isAlike(Pairing.Pair pair) {
        var one = ours.mark(pair.ours());
        var other = theirs.mark(pair.theirs());
        return one.hash().equals(other.hash())
                && one.id().equals(other.id())
                && theirs.counting(other.id()).stream()
                        .allMatch(l -> {
                            var own = ours.layers().get(l.id());
                            return own != null && own.counts() && own.hash().equals(l.hash());
                        });
    }
}
