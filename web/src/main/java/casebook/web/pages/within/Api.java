package casebook.web.pages.within;

import casebook.web.api.WebJson;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/**
 * Asks the API for whoever is at a page, in their name and within the process. One way in for programs and people: the same
 * checks, the same reads on record, the same words when something is refused.
 */
@Component
public final class Api {
    private static final String ACCEPTED = MediaType.APPLICATION_JSON_VALUE + ", "
            + MediaType.APPLICATION_PROBLEM_JSON_VALUE + ", " + MediaType.TEXT_PLAIN_VALUE + ";q=0.5";

    // the very servlet that serves the pages, so it comes after them
    private final ObjectProvider<DispatcherServlet> servlet;
    private final WebJson json;

    Api(ObjectProvider<DispatcherServlet> servlet, WebJson json) {
        this.servlet = servlet;
        this.json = json;
    }

    /** What the API shows at an address such as {@code /api/incidents/{incident}}; {@link NotAnswered} where it shows nothing. */
    public Shown read(Exchange exchange, String template, Map<String, ?> path, Map<String, String> asked) {
        return ask(exchange, AskedWithin.get(exchange.request(), written(template, path, asked), asked))
                .orThrow();
    }

    /** The same without a query. */
    public Shown read(Exchange exchange, String template, Map<String, ?> path) {
        return read(exchange, template, path, Map.of());
    }

    /** Posts a body as a program would, and answers what came of it, good or bad. */
    public Told post(Exchange exchange, String path, JsonNode body, String key, @Nullable String version) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
        headers.set("Idempotency-Key", key);
        if (version != null) {
            headers.setIfMatch("\"" + version + "\"");
        }
        return ask(
                exchange,
                AskedWithin.post(
                        exchange.request(), path, headers, json.mapper().writeValueAsBytes(body)));
    }

    /** Posts the very multipart form that came with the page's request. */
    public Told forward(Exchange exchange, String path, String key, @Nullable String version) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, exchange.request().getContentType());
        headers.set("Idempotency-Key", key);
        if (version != null) {
            headers.setIfMatch("\"" + version + "\"");
        }
        return ask(exchange, AskedWithin.multipart(exchange.request(), path, headers));
    }

    /** Passes on a file, such as a letter's PDF, as the API gives it out, whole in no memory; {@link NotAnswered} where it does not. */
    public void file(Exchange exchange, String template, Map<String, ?> path) {
        file(exchange, template, path, Map.of());
    }

    /** The same with a query. */
    public void file(Exchange exchange, String template, Map<String, ?> path, Map<String, String> query) {
        var asked = AskedWithin.get(exchange.request(), written(template, path, query), query);
        asked.setHeader(HttpHeaders.ACCEPT, MediaType.ALL_VALUE);
        var answer = new FileWithin(exchange.response());
        serve(asked, answer);
        if (answer.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
            told(answer).orThrow();
        }
    }

    private static URI written(String template, Map<String, ?> path, Map<String, String> query) {
        var uri = UriComponentsBuilder.fromPath(template);
        query.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        var all = new HashMap<String, Object>(path);
        all.putAll(query);
        return uri.encode().buildAndExpand(all).toUri();
    }

    private Told ask(Exchange exchange, AskedWithin asked) {
        asked.setHeader(HttpHeaders.ACCEPT, ACCEPTED);
        var answer = new AnswerWithin(exchange.response());
        serve(asked, answer);
        return told(answer);
    }

    private void serve(AskedWithin asked, AnswerWithin answer) {
        try {
            servlet.getObject().service(asked, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("The API did not answer", e);
        }
    }

    private Told told(AnswerWithin answer) {
        byte[] body = answer.body();
        return new Told(
                answer.getStatus(),
                body.length == 0
                        ? new Shown()
                        : isText(answer)
                                ? Shown.text(body)
                                : Shown.of(json.mapper().readTree(body)));
    }

    private static boolean isText(AnswerWithin answer) {
        String type = answer.getContentType();
        return type != null && type.startsWith(MediaType.TEXT_PLAIN_VALUE);
    }

    /** A page's request and its response. */
    public record Exchange(HttpServletRequest request, HttpServletResponse response) {}
}
