package org.hearsay.ui.importing.names;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.format.mapping.Renaming;
import org.hearsay.ui.support.Messages;

/// What the wizard says of names.
record NameTexts(Messages messages) {

    private static final int NAMED = 8;

    String recognised(List<NamesViewModel.Recognised> all) {
        return all.stream().map(this::recognised).collect(Collectors.joining("\n"));
    }

    private String recognised(NamesViewModel.Recognised files) {
        var key = "export.format." + files.format();
        return messages.text(
                "importing.names.recognised",
                messages.has(key) ? messages.text(key) : files.format(),
                files.files(),
                files.articles(),
                files.annotators(),
                files.sums().spans(),
                files.sums().links());
    }

    String kind(NameRow row) {
        return messages.text("importing.names.kind." + row.name().kind());
    }

    String fate(NameRow row) {
        return messages.text("importing.names.fate." + row.fate());
    }

    String ours(String name) {
        return name.equals(Renaming.LEFT_OUT) ? messages.text("importing.names.leave-out") : name;
    }

    String result(NamesViewModel.Result result) {
        var sums = result.sums();
        var text =
                new StringBuilder(
                        messages.text(
                                "importing.names.after",
                                result.fresh(),
                                result.joining(),
                                sums.spans(),
                                sums.links()));
        if (result.left().spans() + result.left().links() > 0) {
            text.append(' ')
                    .append(
                            messages.text(
                                    "importing.names.left",
                                    result.left().spans(),
                                    result.left().links()));
        }
        if (!result.added().isEmpty()) {
            var some = String.join(", ", result.added().stream().limit(NAMED).toList());
            int more = Math.max(0, result.added().size() - NAMED);
            text.append(' ').append(messages.text("importing.names.added", some, more));
        }
        return text.toString();
    }
}
