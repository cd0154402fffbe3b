package org.hearsay.project.search;

/// How much was found so far.
///
/// @param untagged hits that no annotation covers
/// @param texts articles looked at
public record Totals(int hits, int documents, int untagged, int texts) {

    public static final Totals NONE = new Totals(0, 0, 0, 0);

    Totals withText(int moreHits, int moreUntagged) {
        return new Totals(
                hits + moreHits,
                documents + (moreHits > 0 ? 1 : 0),
                untagged + moreUntagged,
                texts + 1);
    }
}
