package casebook.app.trust;

import casebook.web.trust.Schools;
import casebook.web.trust.WithSchools;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The way to the schools, in the Casebook of a trust. */
@Configuration(proxyBeanMethods = false)
@WithSchools
class TrustConfiguration {
    private static final Duration TO_REACH = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(6);
    private static final Duration IN_ALL = Duration.ofSeconds(20);

    /** Goes nowhere that an answer sends it: with it goes a password. */
    @Bean
    Schools schoolsOfTheTrust(Environment given) {
        var way = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TO_REACH)
                .build());
        way.setReadTimeout(TO_ANSWER);
        RestClient http = RestClient.builder().requestFactory(way).build();
        return new SchoolsAtOnce(
                TrustSettings.in(given).stream()
                        .map(at -> new OneSchool(at, http))
                        .toList(),
                IN_ALL);
    }
}
