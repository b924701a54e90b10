package casebook.web.pages;

import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.lines;
import static casebook.web.pages.Field.number;
import static casebook.web.pages.Field.words;
import static casebook.web.pages.Field.yesOrNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the school sets for itself. */
@Configuration(proxyBeanMethods = false)
class SchoolForms {

    @Bean
    Form schoolSettings() {
        return Form.to("/api/school", "Change the school’s settings")
                .at("/school/settings")
                .lead("What you leave empty is as Casebook was started with. Letters that went out and deadlines that "
                        + "are on the board stay as they are.")
                .asks(
                        line("name", "Name of the school").hint("As it stands on letters"),
                        lines("address", "Address").hint("Each line of it on a line of its own"),
                        lines("contact", "How parents reach the office")
                                .hint("Telephone and e-mail address, each on a line of its own"),
                        words("complaints", "How to complain").hint("The sentence that letters end with"))
                .asks(
                        number("daysToReply", "School days a parent has to reply to a letter"),
                        number("representationDays", "School days to make representations about a ban")
                                .policy(
                                        "Department for Education, Controlling access to school premises: a parent may make their case first"),
                        number("meetingDays", "School days between an invitation and the meeting"),
                        yesOrNo("chairConfirmsBans", "Does the Chair of governors confirm bans?"),
                        number("retentionYears", "Years a closed case is kept")
                                .policy("UK GDPR, article 5(1)(e): records are kept no longer than needed"),
                        number("reminderDays", "School days before something is due that people are reminded"))
                .button("Save these settings")
                .then("The settings are saved.", "/school");
    }
}
