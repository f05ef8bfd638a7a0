package org.pinping.contest;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * A deadline as pages show it: in the contest's zone, with what is left of it by the server's clock.
 *
 * @param awaited whether it still ends something: nobody asks what is left once its phase has passed
 */
public record Deadline(Instant at, ZoneId zone, Instant now, boolean awaited) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public ZonedDateTime local() {
        return at.atZone(zone);
    }

    public String text() {
        return MINUTE.format(local());
    }

    public String zoneName(Locale locale) {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }

    public boolean isOver() {
        return !now.isBefore(at);
    }

    public boolean isNear() {
        return awaited && !isOver() && Duration.between(now, at).toHours() < 24;
    }

    /** The key of the sentence that says what is left, for {@link #left()}. */
    public String key() {
        if (isOver()) {
            return "contest.deadline.over";
        }
        Duration left = Duration.between(now, at);
        if (left.toDays() > 0) {
            return "contest.deadline.days";
        }
        return left.toHours() > 0 ? "contest.deadline.hours" : "contest.deadline.minutes";
    }

    /** Days, hours and minutes. */
    public List<String> left() {
        Duration left = isOver() ? Duration.ZERO : Duration.between(now, at);
        return List.of(
                String.valueOf(left.toDays()),
                String.valueOf(left.toHoursPart()),
                String.valueOf(left.toMinutesPart()));
    }
}
