package casebook.web.policy;

import casebook.shared.people.PersonName;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PublishPolicyEdition;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import casebook.web.dispatch.Ids;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An edition of the policy as it is sent in. What has to be in it the policy's rules say. */
@Schema(example = """
        {"id": "2027-04", "inForceFrom": "2027-04-12", "reviewDue": "Spring 2029",
         "clauses": [{"code": "N1", "kind": "INAPPROPRIATE_CONDUCT", "text": "The words of the clause"}],
         "signatures": {"governorResponsible": "A name", "headTeacher": "A name"}}""")
record Edition(
        @NotNull @Pattern(regexp = ID) String id,
        @NotNull LocalDate inForceFrom,
        @Nullable @Size(max = 100) String reviewDue,
        @NotNull @Size(max = 100) List<@NotNull @Valid ItsClause> clauses,
        @Nullable @Valid Signatures signatures) {

    static final String ID = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}";

    record ItsClause(
            @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,20}")
            String code,

            @NotNull PolicyEdition.Kind kind,
            @Nullable @Size(max = 20_000) String text) {

        PolicyEdition.Clause clause() {
            return new PolicyEdition.Clause(code, kind, Objects.requireNonNullElse(text, ""));
        }
    }

    @Schema(description = "Who signed it, where that is told; kept sealed")
    record Signatures(
            @Nullable @Size(max = 200) String governorResponsible,
            @Nullable @Size(max = 200) String headTeacher) {}

    PublishPolicyEdition command(Ids ids) {
        return new PublishPolicyEdition(
                new PolicyEdition(
                        id,
                        inForceFrom,
                        Objects.requireNonNullElse(reviewDue, ""),
                        clauses.stream().map(ItsClause::clause).toList()),
                signatures == null ? null : sealed(ids, "governor", signatures.governorResponsible()),
                signatures == null ? null : sealed(ids, "head", signatures.headTeacher()));
    }

    // the same name again has the same key, so that the same edition again is known
    private @Nullable Sealed sealed(Ids ids, String office, @Nullable String name) {
        return name == null
                ? null
                : Sealed.text(
                        new KeyId(KeyId.Owner.PERSON, ids.of("signature", id, office, PersonName.compared(name))),
                        name);
    }
}
