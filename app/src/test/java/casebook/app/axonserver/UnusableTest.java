package casebook.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.OwnCertificate;
import casebook.app.start.StartRefused;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc.PlatformServiceImplBase;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.net.ServerSocketFactory;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waiting does not mend is refused at once; servers of these tests' own answer as an Axon Server would. */
class UnusableTest {

    @TempDir
    Path folder;

    @Test
    void one_whose_certificate_is_not_trusted_is_refused_at_once() throws Exception {
        ServerSocketFactory tls =
                OwnCertificate.in(folder, "127.0.0.1").context().getServerSocketFactory();
        refusedWhere(tls, "no trust in its certificate");
    }

    @Test
    void one_that_speaks_no_tls_is_refused_at_once() throws Exception {
        refusedWhere(ServerSocketFactory.getDefault(), "or it has none");
    }

    @Test
    void one_that_does_not_take_the_token_is_refused_at_once() throws Exception {
        Server server =
                ServerBuilder.forPort(0).addService(new Denying()).build().start();
        try {
            refused(server.getPort(), false, "does not take the access token");
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void one_that_does_not_answer_may_do_so_yet() {
        assertThat(Unusable.of(Status.UNAVAILABLE.withCause(new IOException("refused")))
                        .mayPass())
                .isTrue();
        assertThat(Unusable.of(Status.OK).refused()).hasMessageEndingWith("does not answer.");
    }

    private static void refusedWhere(ServerSocketFactory sockets, String why) throws Exception {
        try (ServerSocket door = sockets.createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> greet(door));
            refused(door.getLocalPort(), true, why);
        }
    }

    private static void greet(ServerSocket door) {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                client.getOutputStream().write("Good morning\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // hung up, or closed
            }
        }
    }

    private static void refused(int port, boolean tls, String why) {
        AxonServerConfiguration configuration =
                AxonServerConfiguration.builder().servers("127.0.0.1:" + port).build();
        configuration.setSslEnabled(tls);
        LastFailure failure = new LastFailure();
        AxonServerConnectionManager connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .channelCustomizer(failure)
                .build();
        AxonServerLog log = new AxonServerLog(
                connections, new Entries(Jackson3Serializer.builder().build()));
        try {
            assertThatThrownBy(() -> new WithinReach(connections, log, failure).first())
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(why);
        } finally {
            connections.shutdown();
        }
    }

    private static final class Denying extends PlatformServiceImplBase {

        @Override
        public void getPlatformServer(ClientIdentification asking, StreamObserver<PlatformInfo> answer) {
            answer.onError(Status.PERMISSION_DENIED.asRuntimeException());
        }
    }
}
