package casebook.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EventExamples;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.seal.Sealed;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever reads a case's story reads no name of a field. */
class MemberWordsTest {
    private static final Set<String> ON_NO_PAGE =
            Set.of("incidentId", "personId", "receiptHash", "sha256", "reference", "evidenceId", "other", "standing");

    @Test
    void everything_that_an_entry_records_is_called_something_that_people_say() {
        Set<String> members = new TreeSet<>();
        EventExamples.all().stream()
                .filter(IncidentEvent.class::isInstance)
                .forEach(event -> into(members, event.getClass(), ""));
        assertThat(members)
                .hasSizeGreaterThan(100)
                .allSatisfy(path -> assertThat(Plain.called(path)).as(path).isPresent());
    }

    private static void into(Set<String> members, Class<?> record, String path) {
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            Class<?> held = held(component);
            boolean onAPage = !ON_NO_PAGE.contains(name) && (!path.equals("reporter.") || name.equals("wish"));
            if (onAPage && held.isRecord() && held != Sealed.class && held != IncidentId.class) {
                into(members, held, path + name + ".");
            } else if (onAPage) {
                members.add(path + name);
            }
        }
    }

    private static Class<?> held(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> held
                ? held
                : component.getType();
    }
}
