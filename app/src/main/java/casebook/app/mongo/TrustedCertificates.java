package casebook.app.mongo;

import casebook.app.start.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The certificates of a file in PEM form, trusted in place of those that Java trusts. */
final class TrustedCertificates {

    private TrustedCertificates() {}

    static SSLContext in(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                trusted.setCertificateEntry("ca-" + trusted.size(), certificate);
            }
            return trusting(trusted);
        } catch (IOException | GeneralSecurityException e) {
            throw new StartRefused(
                    "The certificates in casebook.mongodb.ca-file cannot be used.",
                    "Name a file with one or more certificates in PEM form, which Casebook may read.",
                    e);
        }
    }

    private static SSLContext trusting(KeyStore trusted) throws GeneralSecurityException {
        if (trusted.size() == 0) {
            throw new GeneralSecurityException("There are none in it");
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
