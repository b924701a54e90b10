package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import casebook.web.door.ShowsPages;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which pages are open to somebody who has not signed in: these, and no other. */
class OpenPagesTest extends DoorTest {
    private static final Set<String> OPEN = Set.of(
            "GET /",
            "GET /sign-in",
            "POST /sign-in",
            "GET /sign-in/not-linked",
            "POST /sign-out",
            "GET /first-start",
            "POST /first-start",
            "GET /concerns/new",
            "POST /concerns/new",
            "GET /concerns/receipt",
            "GET /policy-review",
            "GET /receipts",
            "POST /receipts");

    @Test
    void a_page_is_named_here_or_asks_a_stranger_to_sign_in() {
        Set<String> pages = pages();
        assertThat(pages).hasSizeGreaterThan(100).containsAll(OPEN);
        assertThat(pages)
                .filteredOn(page -> !OPEN.contains(page))
                .allSatisfy(page -> assertThat(sentAway(page))
                        .as("a stranger is sent away from " + page)
                        .isTrue());
        assertThat(sides.messages).isEmpty();
    }

    @Test
    void what_is_named_here_is_shown_to_a_stranger() {
        assertThat(OPEN)
                .filteredOn(
                        page -> page.startsWith("GET") && !page.endsWith("first-start") && !page.endsWith("not-linked"))
                .noneMatch(this::sentAway);
    }

    private Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry ->
                        AnnotatedElementUtils.hasAnnotation(entry.getValue().getBeanType(), ShowsPages.class))
                .forEach(entry -> entry.getKey()
                        .getMethodsCondition()
                        .getMethods()
                        .forEach(method -> entry.getKey()
                                .getPatternValues()
                                .forEach(pattern -> pages.add(method + " " + pattern))));
        return pages;
    }

    private boolean sentAway(String page) {
        String[] parts = page.split(" ", 2);
        String address = parts[1].replaceAll("\\{[^}]*}", CASE.toString());
        MvcTestResult answer = door.perform(
                request(HttpMethod.valueOf(parts[0]), URI.create(address)).accept("text/html"));
        // a form without its token is refused before anything else is asked
        return answer.getResponse().getStatus() == 403
                || "/sign-in".equals(answer.getResponse().getRedirectedUrl());
    }
}
