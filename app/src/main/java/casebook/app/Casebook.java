package casebook.app;

import casebook.app.words.Asked;
import casebook.command.CommandSide;
import casebook.query.QuerySide;
import casebook.web.Web;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Starts Casebook: commands, views and the front door in one process. */
@SpringBootApplication(
        // the stores bring their own databases, the front door its own users; and nothing calls its vendor's home
        exclude = {
            DataSourceAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            UpdateCheckerAutoConfiguration.class
        })
@Import({CommandSide.class, QuerySide.class, Web.class})
public class Casebook {

    public static void main(String[] args) {
        System.setProperty("disable-axoniq-console-message", "true");
        System.setProperty("axoniq.update-checker.disabled", "true");
        if (Asked.isSomethingElse(args)) {
            System.exit(Asked.run(args));
        }
        SpringApplication.run(Casebook.class, args);
    }
}
