package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is signed in at pages, without a script and without a look at them. */
final class AtAPage implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private AtAPage(URI address) {
        this.address = address;
    }

    static AtAPage signedIn(URI address, String username) throws IOException, InterruptedException {
        AtAPage page = new AtAPage(address);
        page.sends("/sign-in", "username=" + username + "&password=" + encoded(StartedCasebook.PASSWORD));
        return page;
    }

    String opens(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Sends answers with the token of the form at that address. */
    String sends(String path, String answers) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(opens(path));
        assertThat(token.find()).isTrue();
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(answers + "&_csrf=" + encoded(token.group(1))))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html");
    }

    @Override
    public void close() {
        http.close();
    }
}
