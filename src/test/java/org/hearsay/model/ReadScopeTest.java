package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.LayerHead.Status;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class ReadScopeTest {

    @Test
    void whatLiesBeyondTheMarkerMakesNoRows() {
        var scope = ReadScope.of(head(Status.IN_PROGRESS, 40), 100);
        assertThat(scope.read()).contains(new Span(0, 40));
        assertThat(scope.covers(new Span(10, 40))).isTrue();
        assertThat(scope.covers(new Span(30, 41))).isFalse();
    }

    @Test
    void withoutAMarkerALayerThatWasStartedIsReadWhole() {
        assertThat(ReadScope.of(head(Status.DONE, 0), 100).covers(new Span(0, 100))).isTrue();
        assertThat(ReadScope.of(head(Status.NOT_STARTED, 0), 100).read()).isEmpty();
    }

    @Test
    void aMarkerBehindAShorterTextIsItsEnd() {
        assertThat(ReadScope.of(head(Status.DONE, 200), 100).read()).contains(new Span(0, 100));
    }

    @Test
    void aParagraphReadOnItsOwnMakesRowsAlsoBeyondTheMarkerAndSaysThatNothingIsThere() {
        var head = head(Status.IN_PROGRESS, 40).withNegative(new Span(60, 80));
        var scope = ReadScope.of(head, 100);
        assertThat(scope.covers(new Span(60, 80))).isTrue();
        assertThat(scope.covers(new Span(65, 70))).as("a sentence of it").isTrue();
        assertThat(scope.covers(new Span(50, 70))).isFalse();
        assertThat(scope.covers(new Span(80, 100))).isFalse();
        assertThat(scope.isNegative(new Span(65, 70))).isTrue();
        assertThat(scope.isNegative(new Span(0, 10))).as("passed over only").isFalse();
    }

    @Test
    void aLayerThatNobodyBeganHasOnlyTheParagraphsThatWereRead() {
        var head = head(Status.NOT_STARTED, 0).withNegative(new Span(60, 80));
        var scope = ReadScope.of(head, 100);
        assertThat(scope.covers(new Span(60, 80))).isTrue();
        assertThat(scope.covers(new Span(0, 20))).isFalse();
        assertThat(head.withoutNegatives(new Span(70, 71)::overlaps).negatives()).isEmpty();
    }

    private static LayerHead head(Status status, int readTo) {
        return new LayerHead(
                Id.PROJECT, Id.PROJECT, Id.PROJECT, LayerHead.Kind.WORK, status, readTo);
    }
}
