package casebook.web.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is asked of the log itself. */
@Configuration(proxyBeanMethods = false)
class LogForms {
    @Bean
    Form aNewKey() {
        return Form.to("/api/audit/log-key", "Sign with a new key")
                .lead(
                        "The old key signs once more and so vouches for the new one. Then hand the new key out on paper to the "
                                + "Chair and the clerk: whoever still has the old one on paper will ask why it changed.")
                .button("Sign with a new key")
                .then("A new key signs the record from here on.", "/audit/integrity");
    }
}
