package casebook.web.api;

import casebook.shared.incident.IncidentId;
import casebook.shared.letter.LetterId;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** JSON in bodies and times in queries are read in one way. */
@Configuration(proxyBeanMethods = false)
class ApiForm implements WebMvcConfigurer {
    private final WebJson json;

    ApiForm(WebJson json) {
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json.mapper()));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Instant.class, unlessBlank(ApiForm::instant));
        registry.addConverter(String.class, IncidentId.class, unlessBlank(IncidentId::of));
        registry.addConverter(String.class, LetterId.class, unlessBlank(LetterId::of));
    }

    private static Instant instant(String written) {
        return Times.instant(written).orElseThrow(() -> new IllegalArgumentException("Not an instant"));
    }

    // a filter that is there but empty is no filter
    private static <T> Converter<String, @Nullable T> unlessBlank(Function<String, T> read) {
        return written -> written.isBlank() ? null : read.apply(written);
    }
}
