package org.pinping.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps sessions in the database, so that any node can serve any request. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    /** Only {@link #sessions} is for use: the stored ones write on every request. */
    @Bean(defaultCandidate = false)
    JdbcIndexedSessionRepository storedSessions(
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            @Value("${spring.session.timeout:30m}") Duration timeout) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(jdbc, own);
        sessions.setDefaultMaxInactiveInterval(timeout);
        return sessions;
    }

    @Bean
    FindByIndexNameSessionRepository<? extends Session> sessions(
            @Qualifier("storedSessions") JdbcIndexedSessionRepository stored) {
        return new FrugalSessions<>(stored);
    }
}
