package casebook.app.demoyear;

import casebook.app.Casebook;
import casebook.web.door.SignIns;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code java -jar casebook.jar demo-year --casebook.data=<folder>} fills an empty data folder with the school year 2025/26: about seventy
 * cases by every way the policy knows, under two editions. It answers 0 when the year is there, and 1 with a sentence when the folder is
 * not empty. Afterwards Casebook is started with {@code --casebook.demo=true} on the same folder.
 */
public final class DemoYear {

    private static final String DATA = "--casebook.data=";
    private static final String USUAL = System.getProperty("user.home") + "/casebook-data";
    private static final long SEED = 20_250_903;

    private DemoYear() {}

    /** Lives through the year, in the folder that these settings name; answers what the process ends with. */
    public static int run(List<String> settings, PrintStream out) {
        Path folder = settings.stream()
                .filter(setting -> setting.startsWith(DATA))
                .map(setting -> Path.of(setting.substring(DATA.length())))
                .findFirst()
                .orElse(Path.of(USUAL));
        if (!isEmpty(folder)) {
            out.println("The data folder " + folder
                    + " is not empty. A demo year is put into an empty one: name another with " + DATA + "<folder>.");
            return 1;
        }
        Diary diary = new Diary();
        Publications.write(diary);
        new SchoolYearOfCases(diary, drawn()).write();
        YearClock clock = new YearClock(Days.at(Days.FIRST, 7));
        try (ConfigurableApplicationContext casebook = start(clock, folder, settings);
                FrontDoor door = new FrontDoor(address(casebook), casebook.getBean(SignIns.class), drawn())) {
            diary.live(clock, door, out::println);
        }
        out.println("The year is in " + folder + ". Start Casebook on it with --casebook.demo=true " + DATA + folder);
        return 0;
    }

    /** The same every time: what is drawn by a known seed is no chance. */
    private static RandomGenerator drawn() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    }

    private static ConfigurableApplicationContext start(YearClock clock, Path folder, List<String> settings) {
        return new SpringApplicationBuilder(Casebook.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
                .run(Stream.concat(
                                settings.stream().filter(setting -> !setting.startsWith(DATA)),
                                Stream.of(
                                        DATA + folder,
                                        "--casebook.demo=true",
                                        "--server.port=0",
                                        "--server.address=127.0.0.1",
                                        "--management.server.port=-1"))
                        .toArray(String[]::new));
    }

    private static URI address(ConfigurableApplicationContext casebook) {
        return URI.create("http://127.0.0.1:" + casebook.getEnvironment().getProperty("local.server.port"));
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> inIt = Files.list(folder)) {
            return inIt.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
