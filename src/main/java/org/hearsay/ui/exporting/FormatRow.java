package org.hearsay.ui.exporting;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.format.Capability;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.Loss;
import org.hearsay.format.WriterOption;
import org.hearsay.project.Trial;

/// A format in the list of those that can be written.
///
/// @param missing what it cannot carry, whatever is chosen
/// @param trial what it would lose of what is chosen; empty while that is being counted
/// @param trouble why nothing can be written; empty where it can
public record FormatRow(
        String id,
        Set<Capability> missing,
        List<WriterOption> options,
        Optional<Trial> trial,
        String trouble) {

    /// Numbers of what would be lost.
    ///
    /// @param spans annotations that would be left out whole
    /// @param allSpans of which they are
    /// @param links relations that would be left out whole
    /// @param others whatever else a person put in
    public record Lost(int spans, int allSpans, int links, int others) {

        public boolean isNothing() {
            return spans + links + others == 0;
        }
    }

    static FormatRow of(CorpusWriter writer) {
        Set<Capability> missing = EnumSet.allOf(Capability.class);
        missing.removeAll(writer.capabilities());
        return new FormatRow(writer.id(), missing, writer.options(), Optional.empty(), "");
    }

    FormatRow counting() {
        return new FormatRow(id, missing, options, Optional.empty(), "");
    }

    FormatRow with(Trial found) {
        return new FormatRow(id, missing, options, Optional.of(found), "");
    }

    FormatRow with(String why) {
        return new FormatRow(id, missing, options, Optional.empty(), why);
    }

    /// Empty while it is being counted.
    public Optional<Lost> lost() {
        return trial.map(FormatRow::lost);
    }

    /// What would be lost, by reason; empty while it is being counted.
    List<LossGroup> groups() {
        return LossGroup.of(trial.map(t -> t.report().losses()).orElse(List.of()));
    }

    /// Words of what is lost; empty where it has none.
    String words(Loss loss) {
        return trial.map(t -> t.words().getOrDefault(loss.id(), "")).orElse("");
    }

    private static Lost lost(Trial trial) {
        var spans = new HashSet<String>();
        var links = new HashSet<String>();
        int others = 0;
        for (var loss : trial.report().losses()) {
            switch (loss.kind()) {
                case "annotation" -> spans.add(loss.id());
                case "relation" -> links.add(loss.id());
                default -> others++;
            }
        }
        return new Lost(
                spans.size(), trial.report().annotations() + spans.size(), links.size(), others);
    }
}
