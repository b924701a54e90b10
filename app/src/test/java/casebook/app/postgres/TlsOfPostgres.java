package casebook.app.postgres;

import static org.awaitility.Awaitility.await;

import casebook.app.OwnCertificate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;

/** The same PostgreSQL with {@code ssl = on} and a certificate made on the spot for 127.0.0.1, until it is closed. */
record TlsOfPostgres(String address, OwnCertificate own) implements AutoCloseable {

    static TlsOfPostgres on(PrivatePostgres postgres) throws Exception {
        Path folder = Files.createTempDirectory(postgres.folder(), "tls");
        OwnCertificate own = OwnCertificate.in(folder, "127.0.0.1");
        Path key = Files.writeString(folder.resolve("key.pem"), own.key());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        for (Path read : List.of(folder, own.certificate(), key)) {
            Files.setOwner(read, Files.getOwner(postgres.folder().resolve("cluster")));
        }
        TlsOfPostgres tls = new TlsOfPostgres(postgres.database(), own);
        tls.tells("ALTER SYSTEM SET ssl_cert_file = '" + own.certificate() + "'");
        tls.tells("ALTER SYSTEM SET ssl_key_file = '" + key + "'");
        tls.is("on");
        return tls;
    }

    /** Its address for those who check the whole of its certificate against that root. */
    String trusting(Path root) {
        return address + "?sslmode=verify-full&sslrootcert=" + root;
    }

    private void is(String onOrOff) throws SQLException {
        tells("ALTER SYSTEM SET ssl = " + onOrOff);
        tells("SELECT pg_reload_conf()");
        await().until(() -> PrivatePostgres.asked(address, "SHOW ssl").equals(onOrOff));
    }

    private void tells(String what) throws SQLException {
        PrivatePostgres.does(address, what);
    }

    @Override
    public void close() throws SQLException {
        is("off");
    }
}
