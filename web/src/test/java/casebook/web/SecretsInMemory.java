package casebook.web;

import casebook.web.account.Secrets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps secrets for as long as a test runs. */
final class SecretsInMemory implements Secrets {
    final Map<UUID, String> hashes = new HashMap<>();
    private final Map<UUID, byte[]> factors = new HashMap<>();
    private final Map<UUID, Long> spent = new HashMap<>();
    private final Map<UUID, List<String>> recovery = new HashMap<>();

    @Override
    public void keepPassword(UUID password, String hash) {
        hashes.put(password, hash);
    }

    @Override
    public Optional<String> passwordHash(UUID password) {
        return Optional.ofNullable(hashes.get(password));
    }

    @Override
    public void keepFactor(UUID factor, byte[] secret) {
        factors.put(factor, secret);
    }

    @Override
    public Optional<byte[]> factor(UUID factor) {
        return Optional.ofNullable(factors.get(factor));
    }

    @Override
    public void keepRecovery(UUID factor, List<String> digests) {
        recovery.put(factor, new ArrayList<>(digests));
    }

    @Override
    public int recoveryLeft(UUID factor) {
        return recovery.getOrDefault(factor, List.of()).size();
    }

    @Override
    public boolean spendRecovery(UUID factor, String digest) {
        return recovery.getOrDefault(factor, new ArrayList<>()).remove(digest);
    }

    @Override
    public boolean spendStep(UUID factor, long step) {
        if (spent.getOrDefault(factor, -1L) >= step) {
            return false;
        }
        spent.put(factor, step);
        return true;
    }

    @Override
    public void forget(List<UUID> ids) {
        ids.forEach(hashes::remove);
        ids.forEach(factors::remove);
    }
}
