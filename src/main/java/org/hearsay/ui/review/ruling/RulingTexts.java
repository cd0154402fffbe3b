package org.hearsay.ui.review.ruling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.hearsay.project.ruling.CaseLaw.Asked;
import org.hearsay.project.ruling.Draft;
import org.hearsay.review.ruling.Ruling;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Times;

/// Says in words what was put to the guideline, and what was settled about it.
record RulingTexts(Messages messages, Times times) {

    /// Of longer passages the beginning is shown.
    private static final int LONGEST = 160;

    /// The label and the words.
    String about(Draft draft) {
        return messages.text(
                "rulings.about", messages.labelName(draft.label()), shortened(draft.passage()));
    }

    /// The article, who asked, when and what.
    String asked(Asked asked) {
        var by =
                messages.text(
                        "rulings.asked",
                        asked.about().article(),
                        asked.by(),
                        times.of(asked.asking().stamp().created()));
        return asked.words().isBlank()
                ? by
                : messages.text("rulings.asked.words", by, asked.words());
    }

    /// How far it is.
    String state(Asked asked) {
        if (!asked.about().isReady()) {
            return messages.text("rulings.state.open");
        }
        return asked.ruling()
                .map(r -> messages.text("rulings.state.ruled", day(r.date())))
                .orElseGet(() -> messages.text("rulings.state.decided"));
    }

    /// A ruling without its passage.
    String told(Ruling ruling) {
        return messages.text("rulings.told", day(ruling.date()), ruling.text());
    }

    String quoted(Ruling ruling) {
        return messages.text("review.quoted", shortened(ruling.passage()));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.locale())
                .format(day);
    }

    private static String shortened(String passage) {
        var line = passage.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
