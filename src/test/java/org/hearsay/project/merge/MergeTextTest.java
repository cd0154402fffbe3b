package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.project.merge.MergeReport.Changes;
import org.hearsay.project.merge.MergeReport.Kept;
import org.hearsay.project.merge.MergeReport.LayerLine;
import org.hearsay.project.merge.MergeReport.Speakers;
import org.junit.jupiter.api.Test;

class MergeTextTest {

    private static final Id DOCUMENT = IdSource.timeOrdered().next();

    @Test
    void oneOfAKindIsSaidAsOneAndGoldAsElsewhere() {
        var one = new Changes(1, 0, 1, 0, 1);
        var report = report(1, new LayerLine(DOCUMENT, "A", "gold", 0, 1, one), 1);
        assertThat(MergeText.lines(report))
                .contains(
                        "theirs.hearsay: 1 article with the same text, 0 new, 0 with another text.",
                        "  Gold, \"A\": 1 span new, 1 span removed, 1 link; 1 span, 0 before.",
                        "  The gold of \"A\" is locked here and stays as it is, 1 span. There it"
                                + " has 1: 1 other decision. Once an owner has unlocked it, merging"
                                + " the file again takes that in.");
    }

    @Test
    void severalAreSaidAsSeveral() {
        var two = new Changes(2, 2, 0, 1, 2);
        var report = report(2, new LayerLine(DOCUMENT, "A", "BL", 1, 3, two), 2);
        assertThat(MergeText.lines(report))
                .contains(
                        "theirs.hearsay: 2 articles with the same text, 0 new, 0 with another text.",
                        "  BL, \"A\": 2 spans new, 2 spans changed, 1 with other values, 2 links;"
                                + " 3 spans, 1 before.")
                .anyMatch(line -> line.contains("has 2: 2 other decisions."));
    }

    private static MergeReport report(int same, LayerLine layer, int kept) {
        return new MergeReport(
                Path.of("theirs.hearsay"),
                same,
                List.of(),
                List.of(layer),
                new Speakers(0, List.of(), List.of(), List.of(), 0),
                List.of(),
                List.of(),
                0,
                0,
                List.of(),
                List.of(),
                List.of(
                        new Kept(
                                DOCUMENT,
                                "A",
                                false,
                                Optional.empty(),
                                kept,
                                kept,
                                Changes.NONE,
                                kept)),
                Optional.empty(),
                true,
                false);
    }
}
