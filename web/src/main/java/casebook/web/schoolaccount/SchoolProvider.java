package casebook.web.schoolaccount;

/** Who vouches for the school's people: what its accounts are called, its issuer, and as whom Casebook is registered there. */
public record SchoolProvider(String name, String issuer, String clientId, String clientSecret) {

    @Override
    public String toString() {
        return "SchoolProvider[" + issuer + "]";
    }
}
