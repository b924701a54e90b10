package casebook.web.pages.within;

import casebook.web.api.BodyAtHand;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request to the API by whoever is at a page: from the same address, with nothing of the page's own in it. */
final class AskedWithin extends RequestOfItsOwn {
    private final String method;
    private final String path;
    private final @Nullable String query;
    private final HttpHeaders headers;
    private final byte[] body;

    private AskedWithin(
            HttpServletRequest page,
            String method,
            String path,
            @Nullable String query,
            Map<String, String[]> parameters,
            HttpHeaders headers,
            byte[] body) {
        super(page, parameters);
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.body = body;
    }

    static AskedWithin get(HttpServletRequest page, URI uri, Map<String, String> asked) {
        Map<String, String[]> parameters = new HashMap<>();
        asked.forEach((name, value) -> parameters.put(name, new String[] {value}));
        return new AskedWithin(
                page, "GET", uri.getRawPath(), uri.getRawQuery(), parameters, new HttpHeaders(), new byte[0]);
    }

    static AskedWithin post(HttpServletRequest page, String path, HttpHeaders headers, byte[] body) {
        return new AskedWithin(page, "POST", path, null, Map.of(), headers, body);
    }

    /** With the parts of the page's own request. */
    static AskedWithin multipart(HttpServletRequest page, String path, HttpHeaders headers) {
        Map<String, String[]> parameters = new HashMap<>(page.getParameterMap());
        parameters.keySet().removeIf(name -> name.startsWith("_"));
        return new AskedWithin(page, "POST", path, null, parameters, headers, new byte[0]);
    }

    void setHeader(String name, String value) {
        headers.set(name, value);
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(path);
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public @Nullable String getQueryString() {
        return query;
    }

    @Override
    public DispatcherType getDispatcherType() {
        return DispatcherType.REQUEST;
    }

    @Override
    public @Nullable String getContentType() {
        return headers.getFirst(HttpHeaders.CONTENT_TYPE);
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return headers.getFirst(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return Collections.enumeration(headers.getOrDefault(name, List.of()));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(headers.headerNames());
    }

    @Override
    public ServletInputStream getInputStream() {
        return new BodyAtHand(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
