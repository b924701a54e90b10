package casebook.shared.account;

/** What happened to an account. Its metadata say by whom and when. */
public sealed interface AccountEvent
        permits AccountClosed,
                AccountOpened,
                AccountReopened,
                AccountRolesChanged,
                OwnPasswordChanged,
                PasswordReset,
                SchoolAccountLinked,
                SchoolAccountUnlinked,
                SecondFactorConfirmed,
                SecondFactorEnrolled,
                SecondFactorRemoved {

    /** Whose account. */
    String username();
}
