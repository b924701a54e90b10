package casebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key and a certificate that it signed itself, for one IP address, made on the spot in a folder of their own. */
public record OwnCertificate(Path folder) {

    private static final String PASSWORD = "a password for tests";
    private static final String NAME = "tried";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    /** Made now. */
    public static OwnCertificate in(Path folder, String address) throws IOException, InterruptedException {
        OwnCertificate own = new OwnCertificate(folder);
        own.keytool(
                "-genkeypair", "-dname", "CN=invented", "-keyalg", "EC", "-validity", "2", "-ext", "san=ip:" + address);
        own.keytool("-exportcert", "-rfc", "-file", own.certificate().toString());
        return own;
    }

    /** The certificate, as PEM. */
    public Path certificate() {
        return folder.resolve("certificate.pem");
    }

    /** The key, as PEM. */
    public String key() throws IOException, GeneralSecurityException {
        return "-----BEGIN PRIVATE KEY-----\n"
                + LINES.encodeToString(
                        store().getKey(NAME, PASSWORD.toCharArray()).getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    /** For a server in this process. */
    public SSLContext context() throws IOException, GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store(), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private KeyStore store() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(folder.resolve("keys.p12"))) {
            keys.load(file, PASSWORD.toCharArray());
        }
        return keys;
    }

    private void keytool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("-alias", NAME, "-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of("-keystore", folder.resolve("keys.p12").toString()));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
