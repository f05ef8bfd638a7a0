package org.pinping.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.account.AccountLine.State;
import org.pinping.kernel.Role;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The tables of accounts and their roles. */
@Repository
class AccountStore {

    /** The roles come in one column, so that a list takes one statement whatever its length. */
    private static final String SELECT = """
            select a.id, a.username, a.display_name, a.organization_id, a.enabled, a.must_change_password,
              a.version,
              a.password_hash, a.locked_until, a.signed_in_at, s.expires_at,
              (select group_concat(r.role_name) from account_role r where r.account_id = a.id) as role_names
            from account a left join account_slip s on s.account_id = a.id
            """;

    private static final String MATCHES = """
             where (a.username like :text or a.display_name like :text)
            """;

    private static final RowMapper<AccountView> VIEW = (row, number) -> view(row);

    private static final RowMapper<Credentials> CREDENTIALS =
            (row, number) -> new Credentials(view(row), row.getString("password_hash"), instant(row, "locked_until"));

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AccountView> all() {
        return jdbc.sql(SELECT + " order by a.username").query(VIEW).list();
    }

    List<AccountView> withRole(Role role) {
        return jdbc.sql(SELECT + """
                         where a.enabled and exists (
                          select 1 from account_role w where w.account_id = a.id and w.role_name = :role)
                        order by convert(a.display_name using gbk), a.id
                        """).param("role", role.name()).query(VIEW).list();
    }

    List<AccountLine> find(String text, int offset, int most, Instant now) {
        return jdbc.sql(SELECT + MATCHES + " order by a.username limit :most offset :offset")
                .param("text", containing(text))
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> line(row, now))
                .list();
    }

    int count(String text) {
        return jdbc.sql("select count(*) from account a" + MATCHES)
                .param("text", containing(text))
                .query(Integer.class)
                .single();
    }

    boolean isEmpty() {
        return jdbc.sql("select id from account limit 1")
                .query(Long.class)
                .optional()
                .isEmpty();
    }

    Optional<AccountView> get(AccountId id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id.value())
                .query(VIEW)
                .optional();
    }

    Optional<AccountLine> line(AccountId id, Instant now) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id.value())
                .query((row, number) -> line(row, now))
                .optional();
    }

    Optional<AccountView> byUsername(String username) {
        return credentials(username).map(Credentials::account);
    }

    Optional<Credentials> credentials(String username) {
        return jdbc.sql(SELECT + " where a.username = :username")
                .param("username", username)
                .query(CREDENTIALS)
                .optional();
    }

    @Nullable String passwordHash(AccountId id) {
        return jdbc.sql("select password_hash from account where id = :id")
                .param("id", id.value())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    AccountId insert(NewAccount account, @Nullable String hash, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into account (username, display_name, organization_id, password_hash,
                          must_change_password, enabled, failures, created_at)
                        values (:username, :displayName, :organization, :hash, :mustChange, true, 0, :now)
                        """)
                .param("username", account.username())
                .param("displayName", account.displayName())
                .param("organization", account.organizationId())
                .param("hash", hash)
                .param("mustChange", account.mustChangePassword())
                .param("now", utc(now))
                .update(key);
        long id = Objects.requireNonNull(key.getKey()).longValue();
        insertRoles(id, account.roles());
        return new AccountId(id);
    }

    private void insertRoles(long id, Set<Role> roles) {
        for (Role role : roles) {
            jdbc.sql("insert into account_role (account_id, role_name) values (:id, :role)")
                    .param("id", id)
                    .param("role", role.name())
                    .update();
        }
    }

    boolean update(AccountId id, AccountFacts facts, long version) {
        int updated = jdbc.sql("""
                        update account set display_name = :displayName, organization_id = :organization,
                          version = version + 1
                        where id = :id and version = :version
                        """)
                .param("displayName", facts.displayName())
                .param("organization", facts.organizationId())
                .param("id", id.value())
                .param("version", version)
                .update();
        if (updated == 0) {
            return false;
        }
        jdbc.sql("delete from account_role where account_id = :id")
                .param("id", id.value())
                .update();
        insertRoles(id.value(), facts.roles());
        return true;
    }

    /** Those who may sign in as organizers; nobody else counts or changes them until the transaction ends. */
    List<AccountId> lockOrganizers() {
        return jdbc.sql("""
                        select a.id from account a join account_role r on r.account_id = a.id
                        where a.enabled and r.role_name = :role order by a.id for update
                        """)
                .param("role", Role.ORGANIZER.name())
                .query((row, number) -> new AccountId(row.getLong(1)))
                .list();
    }

    void setEnabled(AccountId id, boolean enabled) {
        jdbc.sql("update account set enabled = :enabled, failures = 0, locked_until = null where id = :id")
                .param("enabled", enabled)
                .param("id", id.value())
                .update();
    }

    void clearPassword(AccountId id) {
        jdbc.sql("update account set password_hash = null where id = :id")
                .param("id", id.value())
                .update();
    }

    /** A password that its owner has chosen: no reason left to ask for another, nor to keep the account locked. */
    void setPassword(AccountId id, String hash) {
        jdbc.sql("""
                        update account set password_hash = :hash, must_change_password = false, failures = 0,
                          locked_until = null
                        where id = :id
                        """).param("hash", hash).param("id", id.value()).update();
    }

    void signedIn(AccountId id, Instant now) {
        jdbc.sql("update account set failures = 0, locked_until = null, signed_in_at = :now where id = :id")
                .param("now", utc(now))
                .param("id", id.value())
                .update();
    }

    int countFailure(AccountId id) {
        jdbc.sql("update account set failures = failures + 1 where id = :id")
                .param("id", id.value())
                .update();
        return jdbc.sql("select failures from account where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void lock(AccountId id, Instant until) {
        jdbc.sql("update account set failures = 0, locked_until = :until where id = :id")
                .param("until", utc(until))
                .param("id", id.value())
                .update();
    }

    private static AccountView view(ResultSet row) throws SQLException {
        long organization = row.getLong("organization_id");
        Long organizationId = row.wasNull() ? null : organization;
        Set<Role> roles = EnumSet.noneOf(Role.class);
        String names = row.getString("role_names");
        if (names != null) {
            for (String name : names.split(",", -1)) {
                roles.add(Role.valueOf(name));
            }
        }
        return new AccountView(
                new AccountId(row.getLong("id")),
                row.getString("username"),
                row.getString("display_name"),
                roles,
                organizationId,
                row.getBoolean("enabled"),
                row.getBoolean("must_change_password"),
                row.getLong("version"));
    }

    private static AccountLine line(ResultSet row, Instant now) throws SQLException {
        AccountView account = view(row);
        Instant slip = instant(row, "expires_at");
        Instant locked = instant(row, "locked_until");
        State state = State.ENABLED;
        if (!account.enabled()) {
            state = State.DISABLED;
        } else if (row.getString("password_hash") == null) {
            state = slip != null && slip.isAfter(now) ? State.SLIP : State.SHUT;
        } else if (locked != null && locked.isAfter(now)) {
            state = State.LOCKED;
        }
        return new AccountLine(account, state, slip, instant(row, "signed_in_at"), locked);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** The signs that {@code like} reads as patterns stand for themselves. */
    private static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
