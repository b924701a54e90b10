package casebook.web;

import casebook.shared.calendar.Spans;
import casebook.shared.examples.FixedRandom;
import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.school.SchoolSettings;
import casebook.shared.school.SettingsNow;
import casebook.shared.seal.KeyedDigest;
import casebook.shared.seal.Seal;
import casebook.web.bundle.BundleRoom;
import casebook.web.door.Users;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The door alone, with both sides stood in for. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(Web.class)
class WebUnderTest {
    @Bean
    Sides sides() {
        return new Sides();
    }

    @Bean
    CommandGateway commandGateway(Sides sides) {
        return sides.commandGateway();
    }

    @Bean
    QueryGateway queryGateway(Sides sides) {
        return sides.queryGateway();
    }

    @Bean
    SchoolsOfATrust schoolsOfTheTrust() {
        return new SchoolsOfATrust();
    }

    @Bean
    Vault evidenceVault() {
        return new Vault();
    }

    @Bean
    DraftsInMemory drafts() {
        return new DraftsInMemory();
    }

    @Bean
    Views views() {
        return new Views();
    }

    @Bean
    DoubtfulClock wallClock() {
        return new DoubtfulClock();
    }

    @Bean
    BundleRoom bundleRoom() throws IOException {
        Path folder = Files.createTempDirectory("bundles");
        return () -> folder;
    }

    @Bean
    Users users() {
        return new Staff();
    }

    @Bean
    SecretsInMemory secrets() {
        return new SecretsInMemory();
    }

    @Bean
    Beginning firstStart() {
        return new Beginning();
    }

    @Bean
    SettingsNow settings() {
        return SchoolSettings::none;
    }

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    Spans spans(MovableClock clock) {
        return new Spans(clock, clock::nanos);
    }

    @Bean
    SecureRandom random() {
        return new FixedRandom(7);
    }

    @Bean
    InMemoryKeyring keyring() {
        return new InMemoryKeyring();
    }

    @Bean
    Seal seal(InMemoryKeyring keyring, SecureRandom random) {
        return new Seal(keyring, random);
    }

    @Bean
    KeyedDigest keyedDigest() {
        return new KeyedDigest(
                new SecretKeySpec("a key for tests only".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    }
}
