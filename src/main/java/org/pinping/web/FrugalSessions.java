package org.pinping.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions that note the time of their last use once a minute and not on every request: a request that changes nothing
 * in its session writes nothing. A session may therefore end up to a minute early, counted from its last use.
 */
final class FrugalSessions<S extends Session>
        implements FindByIndexNameSessionRepository<FrugalSessions.FrugalSession<S>> {

    private static final Duration UNNOTED = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<S> stored;

    FrugalSessions(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public FrugalSession<S> createSession() {
        return new FrugalSession<>(stored.createSession());
    }

    @Override
    public void save(FrugalSession<S> session) {
        stored.save(session.stored);
    }

    @Override
    public @Nullable FrugalSession<S> findById(String id) {
        S session = stored.findById(id);
        return session == null ? null : new FrugalSession<>(session);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }

    @Override
    public Map<String, FrugalSession<S>> findByIndexNameAndIndexValue(String index, String value) {
        Map<String, FrugalSession<S>> found = new LinkedHashMap<>();
        stored.findByIndexNameAndIndexValue(index, value)
                .forEach((id, session) -> found.put(id, new FrugalSession<>(session)));
        return found;
    }

    /** A stored session that is sparing with the time of its last use. */
    static final class FrugalSession<S extends Session> implements Session {

        private final S stored;

        FrugalSession(S stored) {
            this.stored = stored;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (Duration.between(stored.getLastAccessedTime(), now).compareTo(UNNOTED) >= 0) {
                stored.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // the signature is Spring Session's
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
