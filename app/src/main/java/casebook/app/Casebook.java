package casebook.app;

import casebook.app.roles.NotOfThisProcess;
import casebook.app.roles.SidesOfThisProcess;
import casebook.app.words.Asked;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** Starts Casebook: commands, views and the front door in one process, or those of them that this one is to run. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        // the stores bring their own databases, the front door its own users; and nothing calls its vendor's home
        exclude = {
            DataSourceAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            UpdateCheckerAutoConfiguration.class
        })
@ComponentScan(
        excludeFilters =
                @Filter(
                        type = FilterType.CUSTOM,
                        classes = {TypeExcludeFilter.class, AutoConfigurationExcludeFilter.class, NotOfThisProcess.class
                        }))
@Import(SidesOfThisProcess.class)
public class Casebook {

    public static void main(String[] args) {
        System.setProperty("disable-axoniq-console-message", "true");
        System.setProperty("axoniq.update-checker.disabled", "true");
        if (Asked.isSomethingElse(args)) {
            System.exit(Asked.run(args, new TimeAndChance().random()));
        }
        SpringApplication.run(Casebook.class, args);
    }
}
