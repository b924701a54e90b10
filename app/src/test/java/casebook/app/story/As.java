package casebook.app.story;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Somebody at the front door. Bodies are written with single quotes, to be readable in Java. */
record As(School school, String below, Map<String, String> headers) {

    private static final String BOUNDARY = "-----between-the-parts";

    As on(String path) {
        return new As(school, path, headers);
    }

    As underKey(String key) {
        return with("Idempotency-Key", key);
    }

    As havingSeen(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    Reply posts(String path, String body) {
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return school.send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(bytes))
                .build());
    }

    Reply uploads(String path, byte[] file, String fileName, Map<String, String> fields) {
        var form = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(form, "name=\"" + name + "\"", "text/plain; charset=UTF-8", utf8(value)));
        part(form, "name=\"file\"; filename=\"" + fileName + "\"", "image/png", file);
        form.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
        return school.send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                .build());
    }

    Reply reads(String path) {
        return school.send(request(path).GET().build());
    }

    private As with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new As(school, below, more);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = school.request(below + path);
        headers.forEach(request::header);
        return request;
    }

    private static void part(ByteArrayOutputStream form, String disposition, String type, byte[] content) {
        form.writeBytes(utf8("--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, disposition, type)));
        form.writeBytes(content);
        form.writeBytes(utf8("\r\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
