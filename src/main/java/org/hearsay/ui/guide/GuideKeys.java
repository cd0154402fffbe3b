package org.hearsay.ui.guide;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ui.support.commands.KeyNames;

/// Calls the keys in the guide as the reader's keyboard does: pages have them as code, as a PC
/// calls them.
record GuideKeys(KeyNames names) {

    /// A key with what is held, or a key that no text is made of: other code is meant letter by
    /// letter.
    private static final Pattern KEY =
            Pattern.compile(
                    "`((?:(?:Ctrl|Shift|Alt)\\+)+[^`\\s]+"
                            + "|Ctrl|Shift|Alt|Enter|Esc|Space|Delete|Tab|Left|Right|Up|Down)`");

    /// What has other keys on a Mac and not merely other names.
    private static final Map<String, String> MAC = Map.of("Alt+Left", "Ctrl+[");

    String in(String markdown) {
        return KEY.matcher(markdown)
                .replaceAll(found -> Matcher.quoteReplacement("`" + name(found.group(1)) + "`"));
    }

    private String name(String keys) {
        return switch (names.keyboard()) {
            case PC -> names.of(keys);
            case MAC -> names.of(MAC.getOrDefault(keys, keys));
        };
    }
}
