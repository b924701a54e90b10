package casebook.web.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the fields of a body are called in JSON, which is not always what Java calls them: it keeps {@code class} for itself. */
final class JsonNames {
    private JsonNames() {}

    static String of(@Nullable Object body, String field) {
        return Stream.ofNullable(body)
                .filter(Record.class::isInstance)
                .flatMap(one -> Arrays.stream(one.getClass().getRecordComponents()))
                .filter(component -> component.getName().equals(field))
                .map(RecordComponent::getAccessor)
                .map(accessor -> accessor.getAnnotation(JsonProperty.class))
                .filter(Objects::nonNull)
                .map(JsonProperty::value)
                .findFirst()
                .orElse(field);
    }
}
