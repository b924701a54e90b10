package casebook.web.reading;

import casebook.shared.query.ListOrder;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;

/** Writes into the OpenAPI document the orders that a list is read in, from the orders themselves. */
@Component
class OrdersInTheDocument implements ParameterCustomizer {
    @Override
    public @Nullable Parameter customize(@Nullable Parameter documented, MethodParameter parameter) {
        SortedBy sorted = parameter.getParameterAnnotation(SortedBy.class);
        if (documented == null || sorted == null) {
            return documented;
        }
        StringSchema orders = new StringSchema();
        Arrays.stream(sorted.value().getEnumConstants()).map(ListOrder::asked).forEach(orders::addEnumItem);
        return documented
                .description("In which order; a hyphen turns it round.")
                .schema(orders);
    }
}
