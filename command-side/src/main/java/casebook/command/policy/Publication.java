package casebook.command.policy;

import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEdition.Clause;
import casebook.shared.policy.PolicyEditionPublished;
import casebook.shared.policy.PublishPolicyEdition;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is published, as far as it tells one publication from another: a sealed name is known by its key. */
record Publication(
        PolicyEdition edition,
        @Nullable KeyId governorResponsible,
        @Nullable KeyId headTeacher) {

    static Publication of(PublishPolicyEdition command) {
        return new Publication(command.edition(), key(command.governorResponsible()), key(command.headTeacher()));
    }

    static Publication of(PolicyEditionPublished event) {
        return new Publication(event.edition(), key(event.governorResponsible()), key(event.headTeacher()));
    }

    String id() {
        return edition.id();
    }

    void check() {
        PolicyRule.EveryTextIsThere.check(texts().noneMatch(String::isBlank));
        PolicyRule.ClauseCodesAreUnique.check(
                edition.clauses().stream().map(Clause::code).distinct().count()
                        == edition.clauses().size());
        PolicyRule.SomethingCanBeAlleged.check(
                edition.clauses().stream().anyMatch(clause -> clause.kind().canBeAlleged()));
    }

    boolean isFromTheSameDayAs(Publication other) {
        return edition.inForceFrom().equals(other.edition.inForceFrom());
    }

    private Stream<String> texts() {
        return Stream.concat(
                Stream.of(edition.id(), edition.reviewDue()),
                edition.clauses().stream().flatMap(clause -> Stream.of(clause.code(), clause.text())));
    }

    private static @Nullable KeyId key(@Nullable Sealed name) {
        return name == null ? null : name.key();
    }
}
