package casebook.app.mongo;

import casebook.app.OwnCertificate;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLServerSocket;

/** Speaks TLS to a client, with a certificate of its own, and hands on what is said to a server that does not. */
final class TlsInFront implements AutoCloseable {

    private final OwnCertificate own;
    private final URI behind;
    private final SSLServerSocket door;

    TlsInFront(Path folder, String behind) throws IOException, GeneralSecurityException, InterruptedException {
        this.own = OwnCertificate.in(folder, "127.0.0.1");
        this.behind = URI.create(behind);
        this.door = (SSLServerSocket)
                own.context().getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    Path certificate() {
        return own.certificate();
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

    @Override
    public void close() throws IOException {
        door.close();
    }
}
