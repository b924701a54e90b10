package casebook.web.pages;

import java.util.List;

/** What nobody is asked, and what the API gets all the same. */
final class Given {
    private Given() {}

    /** Sent with every answer. */
    static Field always(String name, String value) {
        return of(name, Kind.GIVEN, value);
    }

    /** Sent when something else of its row is answered. */
    static Field ifBegun(String name, String value) {
        return of(name, Kind.GIVEN_IF_BEGUN, value);
    }

    private static Field of(String name, Kind kind, String value) {
        return new Field(name, kind, "", null, null, null, List.of(new Option(value, "")), null);
    }
}
