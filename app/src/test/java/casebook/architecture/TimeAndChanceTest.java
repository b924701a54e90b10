package casebook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What time it is, and what comes by chance, is told from outside: or no test could say what a rule decides. */
class TimeAndChanceTest {

    private static final Set<Class<?>> GENERATORS =
            Set.of(Random.class, SecureRandom.class, SplittableRandom.class, ThreadLocalRandom.class);

    @Test
    void nobody_reads_the_clock_or_draws_lots_for_themselves() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("casebook.app.TimeAndChance")
                .should()
                .accessTargetWhere(DescribedPredicate.describe("it reads the clock", TimeAndChanceTest::readsTheClock))
                .orShould()
                .accessTargetWhere(DescribedPredicate.describe("it draws lots", TimeAndChanceTest::drawsLots))
                .check(MainCode.classes());
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return is(target, System.class, "currentTimeMillis")
                || is(target, Clock.class, "system.*|tick.*")
                || isNow(target);
    }

    /** {@code now(clock)} is told the time; {@code now()} and {@code now(zone)} look at the wall. */
    private static boolean isNow(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target instanceof AccessTarget.CodeUnitAccessTarget called
                && called.getName().equals("now")
                && called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean drawsLots(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return is(target, UUID.class, "randomUUID")
                || is(target, Math.class, "random")
                || GENERATORS.stream().anyMatch(generator -> is(target, generator, "<init>|current|getInstance.*"));
    }

    private static boolean is(AccessTarget target, Class<?> owner, String name) {
        return target.getOwner().isEquivalentTo(owner) && target.getName().matches(name);
    }
}
