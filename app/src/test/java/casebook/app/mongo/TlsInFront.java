package casebook.app.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** Speaks TLS to a client, with a certificate of its own, and hands on what is said to a server that does not. */
final class TlsInFront implements AutoCloseable {
    private static final String PASSWORD = "a password for tests";

    private final Path folder;
    private final URI behind;
    private final SSLServerSocket door;

    TlsInFront(Path folder, String behind) throws IOException, GeneralSecurityException, InterruptedException {
        this.folder = folder;
        this.behind = URI.create(behind);
        keytool("-genkeypair", "-dname", "CN=invented", "-keyalg", "EC", "-validity", "2", "-ext", "san=ip:127.0.0.1");
        keytool("-exportcert", "-rfc", "-file", certificate().toString());
        this.door = (SSLServerSocket)
                context().getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    Path certificate() {
        return folder.resolve("certificate.pem");
    }

    String uri() {
        return "mongodb://127.0.0.1:" + door.getLocalPort() + "/?directConnection=true&tls=true";
    }

    private void serve() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(behind.getHost(), behind.getPort());
                pass(client, server);
                pass(server, client);
            }
        } catch (IOException e) {
            // closed
        }
    }

    private static void pass(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to;
                    InputStream said = from.getInputStream()) {
                said.transferTo(to.getOutputStream());
            } catch (IOException e) {
                // one of them has hung up
            }
        });
    }

    private SSLContext context() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(folder.resolve("keys.p12"))) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private void keytool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("-alias", "tried", "-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of("-keystore", folder.resolve("keys.p12").toString()));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
