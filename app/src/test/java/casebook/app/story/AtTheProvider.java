package casebook.app.story;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that goes to the provider and comes back, and whose address can be meddled with on the way. */
final class AtTheProvider implements AutoCloseable {
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*? name=\"(_csrf|_key)\"[^>]*? value=\"([^\"]+)\"");

    record Page(URI at, int status, String text) {}

    private final URI casebook;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    AtTheProvider(URI casebook) {
        this.casebook = casebook;
    }

    /** Signs in here by password. */
    Page signsIn(String username, String password) throws IOException, InterruptedException {
        return sends(opens("/sign-in"), "username=" + encoded(username) + "&password=" + encoded(password));
    }

    Page opens(String path) throws IOException, InterruptedException {
        return follows(casebook.resolve(path));
    }

    /** Goes to the provider, signs in there, and comes back. */
    Page comesBackAs(String person) throws IOException, InterruptedException {
        return comesBackAs(person, to -> to, back -> back);
    }

    /** The same, with the addresses of the way there and the way back changed. */
    Page comesBackAs(String person, UnaryOperator<String> there, UnaryOperator<String> back)
            throws IOException, InterruptedException {
        URI to = URI.create(there.apply(location(get(casebook.resolve("/sign-in/with/school")), casebook)));
        HttpResponse<String> asked = get(to);
        if (location(asked, to).contains("/login")) { // and else they know this browser already
            Page login = follows(URI.create(location(asked, to)));
            String answers = "username=" + encoded(person + "@school.example") + "&password=" + person;
            asked = get(URI.create(location(post(login, answers), login.at())));
        }
        return follows(URI.create(back.apply(location(asked, to))));
    }

    /** Sends the form of a page to where the page is. */
    Page sends(Page page, String answers) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(page, answers);
        return answer.statusCode() / 100 == 3
                ? follows(URI.create(location(answer, page.at())))
                : new Page(page.at(), answer.statusCode(), answer.body());
    }

    private Page follows(URI at) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(at);
        return answer.statusCode() / 100 == 3
                ? follows(URI.create(location(answer, at)))
                : new Page(at, answer.statusCode(), answer.body());
    }

    private HttpResponse<String> get(URI at) throws IOException, InterruptedException {
        return http.send(request(at).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Page page, String answers) throws IOException, InterruptedException {
        String hidden = HIDDEN.matcher(page.text())
                .results()
                .map(found -> "&" + found.group(1) + "=" + encoded(found.group(2)))
                .distinct()
                .collect(Collectors.joining());
        return http.send(
                request(page.at())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(answers + hidden))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(URI at) {
        return HttpRequest.newBuilder(at).header("Accept", "text/html");
    }

    private static String location(HttpResponse<String> answer, URI from) {
        return from.resolve(answer.headers().firstValue("Location").orElseThrow())
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
