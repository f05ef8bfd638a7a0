package org.pinping;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of the present time; tests replace it. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** In microseconds, as the database keeps them: what is stored now is read back the same. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
