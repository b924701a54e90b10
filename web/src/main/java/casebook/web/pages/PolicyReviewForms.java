package casebook.web.pages;

import static casebook.web.pages.Field.yesOrNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishing the review of an edition. */
@Configuration(proxyBeanMethods = false)
class PolicyReviewForms {
    static final String REVIEW = PolicyForms.EDITIONS + "/{edition}/review";

    @Bean
    Form publishingAReview() {
        return Form.to(REVIEW, "Publish the review of the policy")
                .at("/policy/{edition}/review/new")
                .lead(
                        "Governors read these numbers from now on, and everybody reads a part of them without signing in. They are "
                                + "published once: a second report could be taken from the first, and show a single family.")
                .asks(yesOrNo("read", "Have you read the numbers that will be told?")
                        .policy("Policy: the review in Spring 2027; concerns are raised in confidence (P1)")
                        .missing("Say whether you have read the numbers"))
                .button("Publish this review")
                .then("The review is published.", "/governors/policy-review?edition={editionId}");
    }
}
