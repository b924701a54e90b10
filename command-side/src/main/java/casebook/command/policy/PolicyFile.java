package casebook.command.policy;

import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEdition.Clause;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One edition in a file: read whole and exact, or refused. What a file left out Jackson gives as null. */
record PolicyFile(Resource file) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    PolicyEdition read() {
        try (InputStream in = file.getInputStream()) {
            return complete(MAPPER.readValue(in, PolicyEdition.class));
        } catch (JacksonException e) {
            throw new PolicyFileRefused(file, e);
        } catch (IOException e) {
            throw new PolicyFileRefused(file, "it cannot be opened");
        }
    }

    private PolicyEdition complete(@Nullable PolicyEdition edition) {
        if (edition == null) {
            throw new PolicyFileRefused(file, "it is empty");
        }
        refuseIf(isEmpty(edition.id()), "its id is missing");
        refuseIf(edition.inForceFrom() == null, "it does not say from when it is in force (inForceFrom)");
        refuseIf(isEmpty(edition.reviewDue()), "it does not say when its review is due (reviewDue)");
        refuseIf(edition.clauses() == null || edition.clauses().isEmpty(), "it has no clauses");
        Set<String> codes = new HashSet<>();
        for (Clause clause : edition.clauses()) {
            refuseIf(clause == null || isEmpty(clause.code()), "a clause has no code");
            refuseIf(isEmpty(clause.text()), "the clause " + clause.code() + " has no words");
            refuseIf(clause.kind() == null, "the clause " + clause.code() + " has no kind");
            refuseIf(!codes.add(clause.code()), "it has the clause " + clause.code() + " twice");
        }
        return edition;
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void refuseIf(boolean wrong, String what) {
        if (wrong) {
            throw new PolicyFileRefused(file, what);
        }
    }
}
