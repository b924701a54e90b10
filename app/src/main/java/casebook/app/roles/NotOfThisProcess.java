package casebook.app.roles;

import java.util.Collections;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** Leaves out what the parts that run here do not need. What is not in this table every process needs: keys, time, the school's settings. */
public class NotOfThisProcess implements TypeFilter, EnvironmentAware {

    static final Map<String, Set<Part>> NEEDED_BY = Map.ofEntries(
            Map.entry("casebook.app.accounts.", Set.of(Part.WEB)),
            Map.entry("casebook.app.bundles.", Set.of(Part.WEB)),
            Map.entry("casebook.app.demo.", Set.of(Part.WEB)),
            Map.entry("casebook.app.door.", Set.of(Part.WEB)),
            Map.entry("casebook.app.drafts.", Set.of(Part.WEB)),
            Map.entry("casebook.app.evidence.", Set.of(Part.WEB)),
            Map.entry("casebook.app.mail.", Set.of(Part.WEB)),
            Map.entry("casebook.app.metrics.DeadlineMeters", Set.of(Part.WEB)),
            Map.entry("casebook.app.metrics.ViewMeters", Set.of(Part.QUERY)),
            Map.entry("casebook.app.reminders.", Set.of(Part.WEB)),
            Map.entry("casebook.app.health.DoorAsksForViews", Set.of(Part.WEB)),
            Map.entry("casebook.app.health.DoorWaitsForViews", Set.of(Part.QUERY)),
            Map.entry("casebook.app.health.ViewsHealthIndicator", Set.of(Part.QUERY)),
            Map.entry("casebook.app.ledger.", Set.of(Part.QUERY)));

    private Environment given = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        given = environment;
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
        return isLeftOut(type.getClassMetadata().getClassName(), Part.in(given));
    }

    static boolean isLeftOut(String type, Set<Part> here) {
        return NEEDED_BY.entrySet().stream()
                .filter(part -> type.startsWith(part.getKey()))
                .map(Entry::getValue)
                .anyMatch(needing -> Collections.disjoint(needing, here));
    }
}
