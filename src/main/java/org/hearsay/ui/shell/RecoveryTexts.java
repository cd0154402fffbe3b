package org.hearsay.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.project.rescue.Missing;
import org.hearsay.project.rescue.Recovered;
import org.hearsay.ui.support.Messages;

/// Says what came of reading out a damaged project: a few lines, however much is missing.
record RecoveryTexts(Messages messages) {

    private static final int TITLES = 3;

    String of(Recovered recovered) {
        var tally = recovered.tally();
        var done = messages.text("recover.done", tally.documents(), tally.annotations());
        var missing =
                recovered.missing().isEmpty()
                        ? messages.text("recover.whole")
                        : messages.text("recover.missing", listed(recovered.missing()));
        return done + " " + missing;
    }

    private String listed(List<Missing> missing) {
        record Group(Missing.What what, Missing.Source source) {}
        Map<Group, List<Missing>> groups =
                missing.stream()
                        .collect(
                                Collectors.groupingBy(
                                        m -> new Group(m.what(), m.source()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return groups.values().stream().map(this::group).collect(Collectors.joining("; "));
    }

    private String group(List<Missing> alike) {
        var first = alike.getFirst();
        int count = alike.stream().mapToInt(Missing::count).sum();
        var text = messages.text("recover.what." + first.what(), count, titles(alike));
        return switch (first.source()) {
            case NONE -> text;
            case BACKUP -> messages.text("recover.backup", text);
            case NEW -> messages.text("recover.new", text);
        };
    }

    private String titles(List<Missing> alike) {
        var titles =
                alike.stream().limit(TITLES).map(Missing::where).collect(Collectors.joining(", "));
        return alike.size() > TITLES
                ? messages.text("recover.more", titles, alike.size() - TITLES)
                : titles;
    }
}
