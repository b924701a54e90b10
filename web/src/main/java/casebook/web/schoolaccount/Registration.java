package casebook.web.schoolaccount;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** Asks the provider how it is used when somebody first wants to, so that Casebook starts without it. */
final class Registration implements ClientRegistrationRepository {
    static final String ID = "school";
    static final String BACK = "/sign-in/back/";

    private final SchoolProvider provider;
    private volatile @Nullable ClientRegistration known;

    Registration(SchoolProvider provider) {
        this.provider = provider;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!ID.equals(id)) {
            return null;
        }
        ClientRegistration now = known;
        if (now == null) {
            now = asked();
            known = now;
        }
        return now;
    }

    // nothing is asked for but who it is
    private ClientRegistration asked() {
        return ClientRegistrations.fromIssuerLocation(provider.issuer())
                .registrationId(ID)
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .redirectUri("{baseUrl}" + BACK + "{registrationId}")
                .scope("openid")
                .build();
    }
}
