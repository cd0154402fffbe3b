package org.hearsay.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.dataset.card.Manifest;
import org.hearsay.project.dataset.DatasetReport;
import org.hearsay.project.dataset.DatasetRequest;
import org.hearsay.ui.support.Messages;

/// What is said of training sets.
public record TrainingTexts(Messages messages) {

    String layer(String name) {
        boolean special = name.equals(DatasetRequest.GOLD) || name.equals(DatasetRequest.MAJORITY);
        return special ? messages.text("training.layer." + name) : name;
    }

    String choice(Enum<?> value) {
        return messages.text(key(value));
    }

    String meaning(Enum<?> value) {
        return messages.text(key(value) + ".meaning");
    }

    private static String key(Enum<?> value) {
        var kind = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return "training.%s.%s".formatted(kind, value.name());
    }

    String state(Known state) {
        return switch (state) {
            case Known.Counting _ -> messages.text("training.counting");
            case Known.Unclear _ -> messages.text("training.unclear");
            case Known.Refused(var why) -> why;
            case Known.Counted(var trial) -> counted(trial.report());
        };
    }

    private String counted(DatasetReport report) {
        var all = messages.text("training.rows", report.total(), report.documents());
        var splits = report.manifest().splits();
        return splits.size() == 1
                ? all
                : all
                        + " "
                        + splits.stream()
                                .map(s ->
                                        messages.text(
                                                "training.split-rows",
                                                s.name(),
                                                s.documents(),
                                                s.rows()))
                                .collect(Collectors.joining(" · "));
    }

    String leaks(Manifest manifest) {
        if (manifest.splits().size() == 1) {
            return messages.text("training.no-splits");
        }
        var method = manifest.method();
        return messages.text("training.tight", method.groupCount())
                + " "
                + messages.text("training.shared-sentences", method.shared());
    }

    /// What one should know, the most important first.
    List<String> remarks(Manifest manifest) {
        var remarks = new ArrayList<String>();
        manifest.warnings().forEach(w -> remarks.add(messages.text(w)));
        manifest.dropped()
                .forEach((reason, labels) -> {
                    var counts =
                            labels.entrySet().stream()
                                    .map(e -> e.getKey() + " " + e.getValue())
                                    .collect(Collectors.joining(", "));
                    remarks.add(messages.text("training.dropped." + reason, counts));
                });
        return remarks;
    }

    String split(Manifest.SplitCount split) {
        return split.name().isEmpty() ? messages.text("training.all-rows") : split.name();
    }

    String labels(Manifest.SplitCount split) {
        return split.labels().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    String share(double part) {
        return part == 0 ? "" : messages.text("training.percent", part);
    }

    /// Also where nothing came of what was wished.
    String real(double part) {
        return messages.text("training.percent", part);
    }

    public String done(DatasetReport report) {
        return messages.text("training.done", report.total(), report.documents());
    }
}
