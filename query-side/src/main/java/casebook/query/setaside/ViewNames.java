package casebook.query.setaside;

import casebook.query.store.Projector;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** What the views are called. It makes none of them: their processing is put together first. */
@Component
final class ViewNames {

    private final ListableBeanFactory beans;

    ViewNames(ListableBeanFactory beans) {
        this.beans = beans;
    }

    List<String> all() {
        return Stream.of(beans.getBeanNamesForType(Projector.class, true, false))
                .map(projector -> Objects.requireNonNull(
                        beans.findAnnotationOnBean(projector, ProcessingGroup.class),
                        "A projector names its processing group"))
                .map(ProcessingGroup::value)
                .sorted()
                .toList();
    }
}
