package org.hearsay.ui.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Moments as a person says them: the shorter the nearer. Safe on any thread.
public final class Times {

    private final Messages messages;
    private final Clock clock;

    public Times(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /// For example "12:41", "yesterday 12:41", "12 Nov 2026, 12:41".
    public String of(Instant time) {
        var day = LocalDate.ofInstant(time, clock.getZone());
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var hour = said(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), time);
        if (day.equals(today)) {
            return hour;
        }
        return day.equals(today.minusDays(1))
                ? messages.text("time.yesterday", hour)
                : said(
                        DateTimeFormatter.ofLocalizedDateTime(
                                FormatStyle.MEDIUM, FormatStyle.SHORT),
                        time);
    }

    private String said(DateTimeFormatter formatter, Instant time) {
        return formatter.withLocale(messages.locale()).withZone(clock.getZone()).format(time);
    }
}
