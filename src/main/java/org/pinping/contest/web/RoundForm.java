package org.pinping.contest.web;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What the page of a round sends; times in the contest's zone. */
record RoundForm(
        long version,
        String title,

        @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm[:ss]") @Nullable LocalDateTime closesAt) {}
