package casebook.app.keys;

import casebook.app.axonserver.EventsInAxonServer;
import casebook.app.folder.DataFolder;
import casebook.shared.seal.KeyedDigest;
import casebook.shared.seal.Keyring;
import casebook.shared.seal.Seal;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys in use: which master key, the ring it opens, and what seals and digests with them. */
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    MasterKey masterKey(
            @Value("${CASEBOOK_MASTER_KEY:}") String inEnvironment,
            @Value("${casebook.master-key-file}") Path file,
            DataFolder data,
            SecureRandom random) {
        return new WhereTheMasterKeyIs(inEnvironment, file).find(data, random);
    }

    @Bean
    SqliteKeyring keyring(
            DataFolder data, MasterKey master, SecureRandom random, @Value("${casebook.events:sqlite}") String events) {
        SqliteKeyring keyring = SqliteKeyring.open(data.database(SqliteKeyring.FILE), master, random);
        if ("postgres".equals(events)) {
            EventsOfTheKeys.refuseWithoutInPostgres(data, keyring);
        } else if (EventsInAxonServer.NAME.equals(events)) {
            EventsOfTheKeys.refuseWithoutInAxonServer(data, keyring);
        } else {
            EventsOfTheKeys.refuseWithout(data, keyring);
        }
        return keyring;
    }

    @Bean
    AccountSecrets accountSecrets(DataFolder data, MasterKey master, SecureRandom random) {
        return AccountSecrets.open(data.database(AccountSecrets.FILE), master, random);
    }

    @Bean
    Seal seal(Keyring keyring, SecureRandom random) {
        return new Seal(keyring, random);
    }

    @Bean
    KeyedDigest keyedDigest(MasterKey master) {
        return new KeyedDigest(master.keyFor("digest", "HmacSHA256"));
    }
}
