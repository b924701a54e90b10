package casebook.query.told;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.ResponseCode;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.query.ToldToParent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that was said, decided, or settled (carried out or taken back), or one letter: what there is to tell is worked out from all of a case's. */
record ToldDocument(
        @JsonProperty("_id") String id,
        IncidentId incidentId,
        long entry,
        ToldToParent.@Nullable Item said,
        @Nullable Decided decided,
        @Nullable List<ResponseCode> settled,
        @Nullable Letter letter) {

    static final String COLLECTION = "told";

    /** A finding, which has no responses, or a decision on them. */
    record Decided(List<ResponseCode> responses) {}

    record Letter(
            LetterId letterId,
            LetterKind kind,
            @Nullable String sha256,
            @Nullable Served served) {}

    record Served(DeliveryMethod method, Instant at) {}

    static ToldDocument said(IncidentId incident, ToldToParent.Item item) {
        return new ToldDocument(id(incident, item.entry()), incident, item.entry(), item, null, null, null);
    }

    ToldDocument settling(ResponseCode response) {
        return new ToldDocument(id, incidentId, entry, said, decided, List.of(response), letter);
    }

    static ToldDocument settled(IncidentId incident, long entry, List<ResponseCode> responses) {
        return new ToldDocument(id(incident, entry), incident, entry, null, null, responses, null);
    }

    static ToldDocument decided(IncidentId incident, long entry, List<ResponseCode> responses) {
        return new ToldDocument(id(incident, entry), incident, entry, null, new Decided(responses), null, null);
    }

    private static String id(IncidentId incident, long entry) {
        return incident + "/" + entry;
    }
}
