package casebook.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What ships: neither the tests nor the examples that the modules lend each other. */
final class MainCode implements ImportOption {

    private static final class Imported {
        private static final JavaClasses CLASSES =
                new ClassFileImporter().withImportOption(new MainCode()).importPackages("casebook");
    }

    static JavaClasses classes() {
        return Imported.CLASSES;
    }

    @Override
    public boolean includes(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
}
