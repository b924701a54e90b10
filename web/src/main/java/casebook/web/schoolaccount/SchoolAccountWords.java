package casebook.web.schoolaccount;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What pages call the accounts that the school's people have at their provider. */
@Component("schoolAccount")
class SchoolAccountWords {
    private final @Nullable SchoolProvider provider;

    SchoolAccountWords(ObjectProvider<SchoolProvider> provider) {
        this.provider = provider.getIfAvailable();
    }

    /** Such as "your school’s Microsoft account"; null where nobody can sign in with one. */
    public @Nullable String name() {
        return provider == null ? null : provider.name();
    }
}
