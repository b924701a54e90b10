package casebook.app.trust;

import java.net.URI;

/** Where a school's Casebook is, and as whom the trust signs in there. */
record SchoolAddress(String name, URI address, String username, String password) {

    @Override
    public String toString() {
        return "SchoolAddress[" + name + "]";
    }
}
