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
 * in its session writes nothing and begins no transaction. A session may therefore end up to a minute early, counted
 * from its last use. What is kept in a session is immutable: a change is a new {@code setAttribute}.
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
        return new FrugalSession<>(stored.createSession(), true);
    }

    @Override
    public void save(FrugalSession<S> session) {
        if (session.changed) {
            stored.save(session.stored);
            session.changed = false;
        }
    }

    @Override
    public @Nullable FrugalSession<S> findById(String id) {
        S session = stored.findById(id);
        return session == null ? null : new FrugalSession<>(session, false);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }

    @Override
    public Map<String, FrugalSession<S>> findByIndexNameAndIndexValue(String index, String value) {
        Map<String, FrugalSession<S>> found = new LinkedHashMap<>();
        stored.findByIndexNameAndIndexValue(index, value)
                .forEach((id, session) -> found.put(id, new FrugalSession<>(session, false)));
        return found;
    }

    /** A stored session that is sparing with the time of its last use. */
    static final class FrugalSession<S extends Session> implements Session {

        private final S stored;
        private boolean changed;

        FrugalSession(S stored, boolean changed) {
            this.stored = stored;
            this.changed = changed;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (Duration.between(stored.getLastAccessedTime(), now).compareTo(UNNOTED) >= 0) {
                changed = true;
                stored.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            changed = true;
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
            changed = true;
            stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            changed = true;
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
            changed = true;
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
