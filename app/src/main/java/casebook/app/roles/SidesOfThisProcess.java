package casebook.app.roles;

import casebook.command.CommandSide;
import casebook.query.QuerySide;
import casebook.web.Web;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.AnnotationMetadata;

/** Opens the rooms of those parts that run here. */
public class SidesOfThisProcess implements ImportSelector, EnvironmentAware {

    private Environment given = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        given = environment;
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        return Part.in(given).stream()
                .map(part -> room(part).getName())
                .sorted()
                .toArray(String[]::new);
    }

    private static Class<?> room(Part part) {
        return switch (part) {
            case COMMAND -> CommandSide.class;
            case QUERY -> QuerySide.class;
            case WEB -> Web.class;
        };
    }
}
