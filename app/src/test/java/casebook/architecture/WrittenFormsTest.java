package casebook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.AuditEvent;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.letter.LetterEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

/** What goes to disk, and how. */
class WrittenFormsTest {

    /**
     * The texts that events, commands and what they are made of may hold in clear: codes, numbers, user names, the group's
     * or class's name, and the words of the policy, published or proposed for it. Whatever else people write may name somebody, and is {@code Sealed}, so that it can be erased.
     */
    private static final String IN_CLEAR = """
            account.Account.schoolAccount
            account.Account.username
            account.AccountBook.byUsername
            account.AccountClosed.username
            account.AccountOpened.username
            account.AccountRecorded.username
            account.AccountReopened.username
            account.AccountRolesChanged.username
            account.ChangeAccountRoles.username
            account.ChangeOwnPassword.username
            account.CloseAccount.username
            account.ConfirmSecondFactor.username
            account.EnrolSecondFactor.username
            account.LinkSchoolAccount.subject
            account.LinkSchoolAccount.username
            account.OpenAccount.username
            account.OpenFirstAccount.username
            account.OwnPasswordChanged.username
            account.PasswordReset.username
            account.RemoveSecondFactor.username
            account.ReopenAccount.username
            account.ResetPassword.username
            account.ResetSecondFactor.username
            account.SchoolAccountLinked.subject
            account.SchoolAccountLinked.username
            account.SchoolAccountUnlinked.username
            account.SecondFactorConfirmed.username
            account.SecondFactorEnrolled.username
            account.SecondFactorRemoved.username
            account.UnlinkSchoolAccount.username
            audit.AuditBundleExported.manifestSha256
            audit.CheckpointSigned.note
            audit.EntrySkipped.view
            audit.EntryTriedAgain.view
            audit.GuardRefused.basis
            audit.GuardRefused.command
            audit.GuardRefused.rule
            audit.LogKeyIntroduced.key
            audit.RecordRefusal.basis
            audit.RecordRefusal.command
            audit.RecordRefusal.rule
            audit.SealManifest.sha256
            audit.SkipEntry.view
            audit.TryEntryAgain.view
            incident.Allegation.clause
            incident.Ground.code
            incident.Group.name
            incident.PanelMember.username
            incident.Statement.username
            incident.Taint.who
            incident.command.DeclareConflict.delegate
            incident.command.DeclareConflict.who
            incident.command.EscalateToAuthorities.authority
            incident.command.GrantAccess.who
            incident.command.IssueWarning.clauses
            incident.command.ProposeEscalation.authority
            incident.command.NoteTold.who
            incident.command.RecordEmergencyCall.authority
            incident.command.RegisterEvidence.mediaType
            incident.command.RegisterEvidence.sha256
            incident.command.ReportConcern.clauses
            incident.command.ReportConcern.receiptHash
            incident.command.RevokeAccess.who
            incident.command.SeekLegalAdvice.ground
            incident.command.TagPolicyGap.clause
            incident.event.AccessGranted.who
            incident.event.AccessRevoked.who
            incident.event.ConcernReported.clauses
            incident.event.ConcernReported.edition
            incident.event.ConcernReported.receiptHash
            incident.event.ConcernReported.reference
            incident.event.ConflictDeclared.delegate
            incident.event.ConflictDeclared.who
            incident.event.EmergencyCallRecorded.authority
            incident.event.EscalatedToAuthorities.authority
            incident.event.EscalationProposed.authority
            incident.event.EvidenceRegistered.mediaType
            incident.event.EvidenceRegistered.sha256
            incident.event.FindingRecorded.edition
            incident.event.GovernorTold.who
            incident.event.LegalAdviceSought.ground
            incident.event.PolicyGapTagged.clause
            incident.event.PolicyGapTagged.edition
            incident.event.PanelOutcomeRecorded.heardBy
            incident.event.UnsealingApproved.reader
            incident.event.WarningIssued.clauses
            letter.FreezeLetter.sha256
            letter.LetterApproved.approvedBy
            letter.LetterFrozen.sha256
            people.Actor.username
            people.DeclareInterest.who
            people.InterestDeclared.who
            people.InterestWithdrawn.who
            people.PersonRegistered.username
            people.RegisterPerson.username
            people.WithdrawInterest.who
            policy.Acknowledgement.pupilClass
            policy.AcknowledgementRecorded.editionId
            policy.AskedToSignCounted.editionId
            policy.AskedToSignCounted.pupilClass
            policy.ClauseChangeProposed.editionId
            policy.ClauseChangeWithdrawn.code
            policy.ClauseChangeWithdrawn.editionId
            policy.CountAskedToSign.editionId
            policy.CountAskedToSign.pupilClass
            policy.ImportAcknowledgements.editionId
            policy.PolicyEdition$Clause.code
            policy.PolicyEdition$Clause.text
            policy.PolicyEdition.id
            policy.PolicyEdition.reviewDue
            policy.PolicyReviewPublished.editionId
            policy.ProposeClauseChange.editionId
            policy.PublishPolicyReview.editionId
            policy.RecordAcknowledgement.editionId
            policy.ReviewFigures$Line.kinds
            policy.ReviewFigures$Term.title
            policy.ReviewFigures.gaps
            school.SchoolSettings.address
            school.SchoolSettings.complaints
            school.SchoolSettings.contact
            school.SchoolSettings.name
            """;

    private static final Set<String> OBJECT_STREAMS = Set.of("java.io.ObjectInputStream", "java.io.ObjectOutputStream");

    @Test
    void only_known_codes_are_text_in_clear_and_all_other_text_is_sealed() {
        assertThat(textInClear())
                .containsExactlyInAnyOrderElementsOf(IN_CLEAR.lines().toList());
    }

    private static Stream<String> textInClear() {
        return MainCode.classes().stream()
                .filter(JavaClass::isRecord)
                .filter(
                        type -> type.getPackageName()
                                .matches(
                                        "casebook\\.shared\\.(incident(\\.(event|command))?|audit|letter|register|people|policy|calendar|dataprotection|reminder|account|school)"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getAllInvolvedRawTypes().stream()
                        .anyMatch(involved -> involved.isAssignableTo(CharSequence.class)))
                .map(field -> field.getFullName().replaceFirst("^casebook\\.shared\\.", ""));
    }

    @Test
    void every_event_is_a_record_of_the_shared_kernel_with_a_revision() {
        classes()
                .that()
                .areAnnotatedWith(Revision.class)
                .or(assignableTo(IncidentEvent.class).and(describe("are events", type -> !type.isInterface())))
                .or(assignableTo(LetterEvent.class).and(describe("are events", type -> !type.isInterface())))
                .or(assignableTo(AuditEvent.class).and(describe("are events", type -> !type.isInterface())))
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(Revision.class)
                .andShould()
                .resideInAPackage("casebook.shared..")
                .check(MainCode.classes());
    }

    @Test
    void nothing_is_written_or_read_by_javas_own_serialization() {
        noClasses()
                .should()
                .dependOnClassesThat(describe("write objects", type -> OBJECT_STREAMS.contains(type.getName())))
                .orShould(be(describe(
                        "declared Serializable",
                        type -> type.getRawInterfaces().stream().anyMatch(i -> i.isEquivalentTo(Serializable.class)))))
                .check(MainCode.classes());
    }

    @Test
    void json_is_read_and_written_by_jackson_3_and_never_names_a_class_to_make() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.thoughtworks.xstream..",
                        "com.fasterxml.jackson.databind..",
                        "com.fasterxml.jackson.core..")
                .orShould()
                .accessTargetWhere(describe(
                        "it turns on default typing",
                        access -> access.getTarget().getName().matches("(?i).*defaultTyping.*")))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.fasterxml.jackson.annotation.JsonTypeInfo")
                .check(MainCode.classes());
    }
}
