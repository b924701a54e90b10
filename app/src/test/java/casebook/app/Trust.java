package casebook.app;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The settings of a trust's Casebook, for schools that are demos. */
public final class Trust {

    private Trust() {}

    /** Of schools by their keys, each with its address. */
    public static List<String> of(Map<String, URI> schools) {
        return schools.entrySet().stream()
                .flatMap(school -> {
                    String its = "--casebook.trust.schools." + school.getKey();
                    return Stream.of(
                            its + ".name=Invented " + school.getKey(),
                            its + ".address=" + school.getValue(),
                            its + ".username=trust",
                            "--CASEBOOK_TRUST_SCHOOLS_"
                                    + school.getKey().toUpperCase(Locale.ROOT)
                                    + "_PASSWORD="
                                    + StartedCasebook.PASSWORD);
                })
                .toList();
    }
}
