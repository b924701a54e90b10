package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests that no HTTP library would write. */
final class Rawly {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final List<String> REQUESTS = List.of(
            "Content-Length: 5000\r\n\r\n{\"reason\":",
            "Content-Length: -1\r\n\r\n{}",
            "Content-Length: 99999999999999999999\r\n\r\n{}",
            "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
            "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}",
            "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n{}",
            "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
            "Transfer-Encoding: nonsense\r\n\r\n{}",
            "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
            "Idempotency-Key: \u00e9\r\nContent-Length: 2\r\n\r\n{}",
            "If-Match: x\r\nContent-Length: 2\r\n\r\n{}",
            "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}",
            "X\0: y\r\nContent-Length: 2\r\n\r\n{}",
            "X: " + "y".repeat(70_000) + "\r\n\r\n");

    private Rawly() {}

    static void attack(School school, Case one) {
        for (String path : List.of(
                "/api/incidents/" + one.id() + "/reopening",
                "/api/incidents/%00/reopening",
                "/api/incidents/%ff%c3/reopening",
                "/api/incidents/../x;y=[/reopening",
                "/api/incidents HTTP/9.9\r\nX:",
                "\0")) {
            REQUESTS.forEach(request -> send(school, path, request));
        }
    }

    private static void send(School school, String path, String rest) {
        String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nAuthorization: Bearer " + school.token("senior") + "\r\n" + rest;
        byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
        try (Socket socket =
                new Socket(school.address().getHost(), school.address().getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            check(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (SocketException e) {
            check("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To hang up without a word is an answer too. */
    private static void check(String answer) {
        if (!answer.isEmpty()) {
            assertThat(answer).contains("application/problem+json");
            String status = answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length());
            LiveMalformedBodiesIT.isNoFault("100".equals(status) ? 200 : Integer.parseInt(status), answer);
        }
    }
}
