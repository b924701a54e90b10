package casebook.app.trust;

import casebook.web.trust.SchoolTold;
import casebook.web.trust.Silence;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One school's Casebook, asked by its API. The token it gives is kept while it lasts, and nothing of what it tells. */
final class OneSchool {
    private static final Logger LOG = LoggerFactory.getLogger(OneSchool.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_BYTES = 1 << 20;
    private static final int OK = 200;
    private static final int UNKNOWN = 401;
    private static final int NOT_OPEN = 403;
    private static final int TOO_OFTEN = 429;
    private static final int TROUBLE = 500;

    private final SchoolAddress at;
    private final RestClient http;
    private volatile @Nullable String token;

    OneSchool(SchoolAddress at, RestClient http) {
        this.at = at;
        this.http = http;
    }

    String name() {
        return at.name();
    }

    SchoolTold told(LocalDate from, LocalDate to) {
        try {
            return SchoolTold.of(name(), OverviewRead.of(asked("/api/governors/overview?from=" + from + "&to=" + to)));
        } catch (Untold e) {
            return silent(e.why());
        } catch (ResourceAccessException e) {
            return silent(e.getCause() instanceof HttpTimeoutException ? Silence.LATE : Silence.AWAY);
        }
    }

    private SchoolTold silent(Silence why) {
        LOG.warn("{} told the trust nothing: {}", name(), why);
        return SchoolTold.nothing(name(), why);
    }

    private String asked(String path) {
        String known = token;
        Answer answer = known == null ? Answer.NONE : reads(path, known);
        if (answer.status() == UNKNOWN) {
            String given = signedIn();
            token = given;
            answer = reads(path, given);
        }
        return switch (answer.status()) {
            case OK -> answer.body();
            case UNKNOWN -> throw new Untold(Silence.REFUSED);
            case NOT_OPEN -> throw new Untold(Silence.CLOSED);
            default -> throw new Untold(answer.status() < TROUBLE ? Silence.UNCLEAR : Silence.TROUBLED);
        };
    }

    private Answer reads(String path, String bearer) {
        return http.get()
                .uri(at.address().resolve(path))
                .headers(headers -> headers.setBearerAuth(bearer))
                .exchangeForRequiredValue((request, response) -> Answer.of(response));
    }

    private String signedIn() {
        Answer answer = http.post()
                .uri(at.address().resolve("/api/sign-in"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(Map.of("username", at.username(), "password", at.password())))
                .exchangeForRequiredValue((request, response) -> Answer.of(response));
        return switch (answer.status()) {
            case OK -> token(answer.body());
            case UNKNOWN, TOO_OFTEN -> throw new Untold(Silence.REFUSED);
            default -> throw new Untold(answer.status() < TROUBLE ? Silence.UNCLEAR : Silence.TROUBLED);
        };
    }

    private static String token(String answer) {
        try {
            return JSON.readTree(answer).required("token").asString();
        } catch (JacksonException _) {
            throw new Untold(Silence.UNCLEAR);
        }
    }

    private record Answer(int status, String body) {
        static final Answer NONE = new Answer(UNKNOWN, "");

        // what is cut off is no JSON, and so is no answer
        static Answer of(ClientHttpResponse response) throws IOException {
            byte[] body = response.getBody().readNBytes(MOST_BYTES);
            return new Answer(response.getStatusCode().value(), new String(body, StandardCharsets.UTF_8));
        }
    }
}
