package org.hearsay.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.KeyNames;
import org.hearsay.ui.support.commands.Keyboard;
import org.junit.jupiter.api.Test;

class GuideKeysTest {

    private static final String PAGE =
            "Press `Ctrl+Shift+I` or `Shift+Space`, `R` or `Enter`; `Alt+Left` comes back.\n\n"
                    + "`hearsay import --map FILE` knows `Ctrl` by no other name.";

    private final GuideKeys mac = keys(Locale.ENGLISH, Keyboard.MAC);

    @Test
    void keysAreThoseOfTheKeyboard() {
        assertThat(mac.in(PAGE))
                .startsWith("Press `⇧⌘I` or `⇧Space`, `R` or `↩`; `⌘[` comes back.")
                .endsWith("`hearsay import --map FILE` knows `⌘` by no other name.");
        assertThat(keys(Locale.ENGLISH, Keyboard.PC).in(PAGE)).isEqualTo(PAGE);
        assertThat(keys(Locale.GERMAN, Keyboard.PC).in(PAGE))
                .startsWith("Press `Strg+Umschalt+I` or `Umschalt+Leertaste`, `R` or `Eingabe`;");
    }

    @Test
    void noPageNamesAKeyThatAMacDoesNotHave() {
        var pcs = Pattern.compile("Ctrl|Shift\\+|Alt\\+");
        assertThat(GuidePage.all())
                .allSatisfy(page ->
                        assertThat(mac.in(page.markdown()))
                                .as(page.name())
                                .doesNotContainPattern(pcs));
    }

    private static GuideKeys keys(Locale language, Keyboard keyboard) {
        return new GuideKeys(new KeyNames(Messages.in(language), keyboard));
    }
}
