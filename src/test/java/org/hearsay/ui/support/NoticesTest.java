package org.hearsay.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.ui.support.Notices.Notice;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final Notice IMPORTED = Notice.of("26 articles imported.");
    private static final Notice WRITTEN = Notice.of("Wrote 4 files.");
    private static final Notice NOT_WRITTEN = Notice.warning("Not exported.");
    private static final Notice UNSAVED = Notice.warning("Not saved since 12:41.");

    private final Notices notices = new Notices();

    @Test
    void aWarningStandsInFrontOfWhatIsMerelyTold() {
        notices.tell(IMPORTED);
        notices.tell(NOT_WRITTEN);
        notices.tell(WRITTEN);
        assertThat(shown()).isEqualTo(NOT_WRITTEN);
        assertThat(notices.waitingProperty().get()).isEqualTo(2);
        notices.dismiss();
        assertThat(shown()).isEqualTo(WRITTEN);
        notices.dismiss();
        assertThat(shown()).isEqualTo(IMPORTED);
        notices.dismiss();
        assertThat(shown()).isNull();
    }

    @Test
    void whatAnActionCameToTakesThePlaceOfWhatItCameToBefore() {
        notices.tell("export", NOT_WRITTEN);
        notices.tell("import", IMPORTED);
        notices.tell("export", WRITTEN);
        assertThat(shown()).isEqualTo(WRITTEN);
        notices.dismiss();
        assertThat(shown()).isEqualTo(IMPORTED);
        assertThat(notices.waitingProperty().get()).isZero();
    }

    @Test
    void aResultInTheStatusLineTakesBackTheWarningOfTheSameAction() {
        notices.tell("export", NOT_WRITTEN);
        notices.tell("save", UNSAVED);
        notices.result("export", "Written.");
        assertThat(notices.resultProperty().get()).isEqualTo("Written.");
        assertThat(shown()).isEqualTo(UNSAVED);
        assertThat(notices.waitingProperty().get()).isZero();
    }

    @Test
    void whatLastsKeepsItsPlaceWhenItIsSaidAnew() {
        notices.keep("save", UNSAVED);
        notices.tell("export", NOT_WRITTEN);
        var later = Notice.warning("Not saved since 12:41: 2 changes.");
        notices.keep("save", later);
        assertThat(shown()).isEqualTo(NOT_WRITTEN);
        notices.drop("export");
        assertThat(shown()).isEqualTo(later);
        notices.drop("save");
        assertThat(shown()).isNull();
    }

    @Test
    void theSameWordsAreSaidOnce() {
        notices.tell(IMPORTED);
        notices.tell(WRITTEN);
        notices.tell(IMPORTED);
        assertThat(shown()).isEqualTo(IMPORTED);
        assertThat(notices.waitingProperty().get()).isEqualTo(1);
    }

    private Notice shown() {
        return notices.shownProperty().get();
    }
}
