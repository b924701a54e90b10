package casebook.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository, as they lie on disk. */
record Sources(Path root) {

    /** Tests run in a module's folder, or in the root itself. */
    static Sources ofCasebook() {
        return Stream.of(Path.of(".."), Path.of("."))
                .map(folder -> folder.toAbsolutePath().normalize())
                .filter(folder -> Files.isDirectory(folder.resolve("shared-kernel/src")))
                .findFirst()
                .map(Sources::new)
                .orElseThrow();
    }

    /** All files but what is built and what the version control keeps, as paths from the root. */
    List<Path> files() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(file -> !file.toString().matches("(.*/)?(target|\\.git|\\.idea|node_modules)(/.*)?"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> java() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    List<Path> mainJava() {
        return java().stream()
                .filter(file -> file.toString().contains("src/main/java/"))
                .toList();
    }

    List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    String read(Path file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
