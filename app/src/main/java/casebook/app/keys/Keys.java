package casebook.app.keys;

import casebook.app.axonserver.EventsInAxonServer;
import casebook.app.folder.DataFolder;
import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInFolder;
import casebook.app.kept.KeptInMongo;
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
    @KeptInFolder
    MasterKey masterKey(
            @Value("${CASEBOOK_MASTER_KEY:}") String inEnvironment,
            @Value("${casebook.master-key-file}") Path file,
            DataFolder data,
            SecureRandom random) {
        return new WhereTheMasterKeyIs(inEnvironment, file).find(data, random);
    }

    /** The same on every node, so it is given to each and never made here. */
    @Bean("masterKey")
    @KeptInMongo
    MasterKey masterKeyOfAll(
            @Value("${CASEBOOK_MASTER_KEY:}") String inEnvironment,
            @Value("${casebook.master-key-file}") Path file,
            DataFolder data) {
        return new WhereTheMasterKeyIs(inEnvironment, file).given(data);
    }

    @Bean
    @KeptInFolder
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

    @Bean("keyring")
    @KeptInMongo
    KeysInMongo keysInMongo(KeptDatabase kept, MasterKey master, SecureRandom random) {
        return KeysInMongo.open(kept, master, random);
    }

    @Bean
    @KeptInFolder
    AccountSecrets accountSecrets(DataFolder data, MasterKey master, SecureRandom random) {
        return AccountSecrets.open(data.database(AccountSecrets.FILE), master, random);
    }

    @Bean
    @KeptInMongo
    SecretsInMongo secretsInMongo(KeptDatabase kept, MasterKey master, SecureRandom random) {
        return new SecretsInMongo(kept, master, random);
    }

    @Bean
    Seal seal(Keyring keyring, SecureRandom random) {
        return new Seal(keyring, random);
    }

    @Bean
    @KeptInMongo
    Strongbox strongbox(MasterKey master, SecureRandom random) {
        return new Strongbox(master, random);
    }

    @Bean
    KeyedDigest keyedDigest(MasterKey master) {
        return new KeyedDigest(master.keyFor("digest", "HmacSHA256"));
    }
}
