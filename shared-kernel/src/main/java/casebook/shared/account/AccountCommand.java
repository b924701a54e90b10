package casebook.shared.account;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What is asked about an account, known by its username. Answered by an {@link AccountRecorded}; may be refused by a named rule. Passwords
 * and second factors are only pointed to: they lie beside the keys, never in the log.
 */
public sealed interface AccountCommand
        permits ChangeAccountRoles,
                ChangeOwnPassword,
                CloseAccount,
                ConfirmSecondFactor,
                EnrolSecondFactor,
                LinkSchoolAccount,
                OpenAccount,
                OpenFirstAccount,
                RemoveSecondFactor,
                ReopenAccount,
                ResetPassword,
                ResetSecondFactor,
                UnlinkSchoolAccount {

    /** All accounts are decided on one stream, so that the last administrator is known and no username is taken twice. */
    String ACCOUNTS = "accounts";

    /** Whose account. */
    String username();

    /** Where it is kept. */
    @TargetAggregateIdentifier
    default String accounts() {
        return ACCOUNTS;
    }
}
