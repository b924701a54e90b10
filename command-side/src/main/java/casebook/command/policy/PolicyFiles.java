package casebook.command.policy;

import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEditions;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the editions: first the built-in ones, then the school's own, which replace those with the same id. Nothing
 * doubtful is passed over, because cases are judged under what is read here.
 */
final class PolicyFiles {

    private static final String BUILT_IN = "classpath*:policy/*.json";

    PolicyEditions read(Optional<Path> folder) {
        Map<String, PolicyEdition> editions = new TreeMap<>(editionsIn(builtIn()));
        folder.ifPresent(named -> editions.putAll(editionsIn(jsonFilesIn(named))));
        refuseTwoFromTheSameDay(editions.values().stream()
                .sorted(Comparator.comparing(PolicyEdition::inForceFrom))
                .toList());
        return new PolicyEditions(List.copyOf(editions.values()));
    }

    private static Map<String, PolicyEdition> editionsIn(List<Resource> files) {
        Map<String, PolicyEdition> editions = new TreeMap<>();
        for (Resource file : files) {
            PolicyEdition edition = new PolicyFile(file).read();
            if (editions.put(edition.id(), edition) != null) {
                throw new PolicyFileRefused(file, "another file beside it has the edition " + edition.id() + " too");
            }
        }
        return editions;
    }

    private static List<Resource> builtIn() {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(BUILT_IN));
        } catch (IOException e) {
            throw new IllegalStateException("The built-in policy editions cannot be found", e);
        }
    }

    private static List<Resource> jsonFilesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("casebook.policy names " + folder + ", and that is no folder");
        }
        List<Resource> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
            found.forEach(file -> files.add(new FileSystemResource(file)));
        } catch (IOException | DirectoryIteratorException e) {
            throw new IllegalStateException("The policy folder " + folder + " cannot be read", e);
        }
        files.sort(Comparator.comparing(Resource::getFilename));
        return files;
    }

    private static void refuseTwoFromTheSameDay(List<PolicyEdition> byDay) {
        for (int i = 1; i < byDay.size(); i++) {
            PolicyEdition before = byDay.get(i - 1);
            PolicyEdition edition = byDay.get(i);
            if (before.inForceFrom().equals(edition.inForceFrom())) {
                throw new IllegalStateException("The policy editions " + before.id() + " and " + edition.id()
                        + " are both in force from " + edition.inForceFrom() + ": only one can be");
            }
        }
    }
}
