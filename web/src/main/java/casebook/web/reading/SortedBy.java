package casebook.web.reading;

import casebook.shared.query.ListOrder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A parameter that names one of these orders. {@link OrdersInTheDocument} writes them down for it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@interface SortedBy {
    Class<? extends ListOrder> value();
}
