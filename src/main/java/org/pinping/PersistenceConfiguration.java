package org.pinping;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How values of the database become values of the program, the same for every module. */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration {

    /** Reads {@code datetime(6)} columns, which hold UTC, straight into {@link Instant} components of read records. */
    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcTemplate template) {
        DefaultConversionService conversion = new DefaultConversionService();
        conversion.addConverter(LocalDateTime.class, Instant.class, at -> at.toInstant(ZoneOffset.UTC));
        return JdbcClient.create(template, conversion);
    }
}
