package org.hearsay.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tone of what the program says.
class MessagesTest {

    private static final Pattern BANNED =
            Pattern.compile(
                    "\\b(error|errors|invalid|failed to|please|sorry|oops|illegal|fatal)\\b|!",
                    Pattern.CASE_INSENSITIVE);

    /// They name a key or a sign of the palette.
    private static final List<String> SIGNS = List.of("palette.prefixes");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.hearsay.ui.messages",
                "org.hearsay.project.report.steps",
                "org.hearsay.project.report.formats"
            })
    void I05_noTextUsesAWordOfTheBanList(String name) {
        var bundle = ResourceBundle.getBundle(name, Locale.ENGLISH);
        var offending =
                Stream.of(bundle.keySet().toArray(String[]::new))
                        .filter(key -> !SIGNS.contains(key))
                        .filter(key -> BANNED.matcher(bundle.getString(key)).find())
                        .map(key -> key + " = " + bundle.getString(key))
                        .toList();
        assertThat(offending).isEmpty();
    }
}
