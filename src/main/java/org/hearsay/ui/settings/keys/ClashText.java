package org.hearsay.ui.settings.keys;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyNames;

/// Says which keys would start two commands.
public record ClashText(Messages messages, Commands commands) {

    /// More would not be read.
    private static final int NAMED = 3;

    /// @param file where the keys are from
    public String of(String file, List<KeyClash> clashes) {
        var named = clashes.stream().limit(NAMED).map(this::one).collect(Collectors.joining(" "));
        int rest = Math.max(0, clashes.size() - NAMED);
        return messages.text("shortcuts.clash", file, named, rest);
    }

    private String one(KeyClash clash) {
        var names = new CommandNames(messages);
        return messages.text(
                "shortcuts.clash.one",
                new KeyNames(messages).of(clash.key()),
                names.of(clash.first(), commands),
                names.of(clash.second(), commands));
    }
}
