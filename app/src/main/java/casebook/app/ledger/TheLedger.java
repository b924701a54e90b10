package casebook.app.ledger;

import casebook.app.folder.DataFolder;
import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInFolder;
import casebook.app.kept.KeptInMongo;
import casebook.app.keys.Strongbox;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of the log beside it, and how often it is signed: {@code casebook.log.*}. */
@Configuration(proxyBeanMethods = false)
class TheLedger {

    @Bean
    Ledger ledger(StoredEvents events, DataFolder data) {
        return new Ledger(events, new KeptFile(data));
    }

    /** The signing key lies beside the master key, so that the data alone never suffice to sign. */
    @Bean
    @KeptInFolder
    LogKeys logKeys(@Value("${casebook.master-key-file}") Path masterKey, DataFolder data, SecureRandom random) {
        Path file = masterKey.toAbsolutePath().resolveSibling(KeyFile.NAME);
        return new LogKeys(file, data.resolve("log-keys.txt"), random);
    }

    /** The same for all nodes, whichever of them signs. */
    @Bean
    @KeptInMongo
    LogKeys logKeysOfAll(KeptDatabase kept, Strongbox strongbox, DataFolder data, SecureRandom random) {
        return new LogKeys(
                new KeyInMongo(kept, strongbox, KeyInMongo.NAME),
                new KeyInMongo(kept, strongbox, KeyInMongo.NEXT),
                data.resolve("log-keys.txt"),
                random);
    }

    @Bean
    Cadence cadence(
            @Value("${casebook.log.checkpoint-entries}") long entries,
            @Value("${casebook.log.checkpoint-at-latest}") Duration atLatest,
            @Value("${casebook.log.checkpoint-at-soonest}") Duration atSoonest) {
        return new Cadence(entries, atLatest, atSoonest);
    }
}
