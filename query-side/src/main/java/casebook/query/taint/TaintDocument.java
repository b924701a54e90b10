package casebook.query.taint;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Taint;
import casebook.shared.people.Role;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one entry, or somebody's first read, says of who knows of a case. A read has no version. */
record TaintDocument(
        @JsonProperty("_id") String id,
        IncidentId incidentId,
        @Nullable Long version,
        Instant at,
        String by,
        List<Taint> taints,
        @Nullable AccessWord access,
        @Nullable Hearing hearing) {

    static final String COLLECTION = "taint";

    boolean saysAnything() {
        return !taints.isEmpty() || access != null || hearing != null;
    }

    /** The latest word on somebody's access counts; without a day it was taken back. */
    record AccessWord(
            String who, @Nullable Role role, @Nullable LocalDate until) {}
}
