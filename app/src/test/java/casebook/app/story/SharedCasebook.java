package casebook.app.story;

import casebook.app.StartedCasebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** One Casebook for every test that can live with what others wrote in it: a start takes longer than most of them. */
final class SharedCasebook implements ParameterResolver {

    record Running(Path folder, StartedCasebook casebook, School school) implements AutoCloseable {

        static Running start() {
            try {
                Path folder = Files.createTempDirectory("casebook");
                StartedCasebook casebook = StartedCasebook.demoIn(folder);
                return new Running(folder, casebook, new School(casebook.address()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            school.close();
            casebook.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == School.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SharedCasebook.class))
                .computeIfAbsent(Running.class, type -> Running.start(), Running.class)
                .school();
    }
}
