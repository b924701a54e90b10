package casebook.app.roles;

import casebook.command.CommandSide;
import casebook.query.QuerySide;
import casebook.web.Web;
import java.util.Map;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.env.StandardEnvironment;

/** Opens the rooms of those parts that run here. */
public class SidesOfThisProcess implements ImportSelector, EnvironmentAware {

    private static final Map<Part, Class<?>> ROOMS =
            Map.of(Part.COMMAND, CommandSide.class, Part.QUERY, QuerySide.class, Part.WEB, Web.class);

    private Environment given = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        given = environment;
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        return Part.in(given).stream().map(part -> ROOMS.get(part).getName()).sorted().toArray(String[]::new);
    }
}
