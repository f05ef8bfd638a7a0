package org.pinping.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.pinping.account.AccountManagement;
import org.pinping.entry.EntryId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demo into an installation that has no account yet, before the first page can be asked for. */
@Component
@ConditionalOnBooleanProperty("pinping.demo")
class DemoLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final AccountManagement accounts;
    private final DemoPeople people;
    private final DemoContests contests;
    private final DemoMaterials materials;
    private final TransactionTemplate transaction;
    private final SeedFiles files;
    private final Clock clock;

    DemoLoader(
            AccountManagement accounts,
            DemoPeople people,
            DemoContests contests,
            DemoMaterials materials,
            PlatformTransactionManager transactions,
            @Value("${pinping.seeds-dir:seeds}") Path folder,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.contests = contests;
        this.materials = materials;
        this.transaction = new TransactionTemplate(transactions);
        this.files = new SeedFiles(folder);
        this.clock = clock;
    }

    /** The web server starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        // nothing is running
    }

    @Override
    public boolean isRunning() {
        return false;
    }

    @Override
    public void start() {
        if (!accounts.list().isEmpty()) {
            return;
        }
        Instant start = clock.instant();
        Map<String, EntryId> entered = new HashMap<>();
        Cast cast;
        try {
            // All or nothing: an interrupted load leaves an empty installation, and the next start begins anew
            cast = Objects.requireNonNull(transaction.execute(status -> load(start, entered)));
        } catch (RuntimeException e) {
            throw new SeedException(
                    "演示数据没有载入，下次启动会重新开始 / The demo was not loaded, the next start begins anew: " + e.getMessage(), e);
        }
        addFiles(entered, cast);
        LOG.info(
                "Loaded the demo in {} ms",
                Duration.between(start, clock.instant()).toMillis());
    }

    private void addFiles(Map<String, EntryId> entered, Cast cast) {
        try {
            materials.add(files, entered, cast);
        } catch (RuntimeException e) {
            LOG.warn("The demo is loaded, but not all files of its entries are", e);
        }
    }

    private Cast load(Instant start, Map<String, EntryId> entered) {
        Cast cast = people.settle(files);
        for (ContestSeed contest : files.contests()) {
            entered.putAll(contests.hold(contest, files, cast, start));
        }
        return cast;
    }
}
