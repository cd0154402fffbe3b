package org.hearsay.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hearsay.ui.importing.ImportWizardViewModel.Sums;
import org.hearsay.ui.support.Messages;
import org.junit.jupiter.api.Test;

/// What the import wizard says above its list of files.
class RowTextsTest {

    private final RowTexts texts = new RowTexts(Messages.in(Locale.ENGLISH));

    @Test
    void nothingIsCountedBeforeTheFirstFileIsSeen() {
        assertThat(texts.summary(Sums.NONE, true)).isEqualTo("Looking at the files…");
        assertThat(texts.summary(Sums.NONE, false)).startsWith("No files");
        assertThat(texts.summary(new Sums(2, 1, 0, 1, 0), true)).startsWith("2 files");
    }
}
