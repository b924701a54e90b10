package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.ServletException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** Somebody at a browser, signed in or not, who follows where they are led and sends the forms that a page shows. */
final class Visitor {
    private final MockMvcTester door;
    private final MockHttpSession session = new MockHttpSession();

    Visitor(MockMvcTester door) {
        this.door = door;
    }

    /** Somebody who has signed in. */
    Visitor(WebApplicationContext context, MockMvcTester door, String token) throws ServletException {
        this(door);
        begin(context.getBean(DispatcherServlet.class), context);
        signedIn(token);
    }

    /** The servlet that pages ask within the process, as a container would start it. */
    static void begin(DispatcherServlet servlet, WebApplicationContext context) throws ServletException {
        if (servlet.getServletConfig() == null) {
            servlet.init(new MockServletConfig(context.getServletContext(), "dispatcherServlet"));
        }
    }

    Visitor signedIn(String token) {
        session.setAttribute("casebook.web.door.AtABrowser.token", token.replace("Bearer ", ""));
        return this;
    }

    MvcTestResult asks(String address) {
        return door.perform(get(URI.create(address)).session(session).accept("text/html"));
    }

    Document opens(String address) throws UnsupportedEncodingException {
        return page(asks(address));
    }

    Document opens(String address, int status) throws UnsupportedEncodingException {
        return page(asks(address), status);
    }

    /** Sends a form as it is filled in. */
    MvcTestResult sends(String address, FilledIn form) {
        return sends(post(URI.create(address)), form);
    }

    /** Sends a form with a file. */
    MvcTestResult sends(String address, FilledIn form, MockMultipartFile file) {
        return sends(multipart(URI.create(address)).file(file), form);
    }

    private MvcTestResult sends(AbstractMockHttpServletRequestBuilder<?> request, FilledIn form) {
        request.session(session).accept("text/html");
        form.all().forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return door.perform(request);
    }

    /** Sends the form that goes to this address, with what is typed into it and with everything that is hidden in it. */
    MvcTestResult sends(Document page, String action, Map<String, String> typed) {
        Element form = Objects.requireNonNull(page.selectFirst("form[action=" + action + "]"), "a form to " + action);
        var request = post(URI.create(action)).session(session).accept("text/html");
        form.select("input[type=hidden]").forEach(box -> request.param(box.attr("name"), box.val()));
        typed.forEach((name, value) -> request.param(name, value));
        return door.perform(request);
    }

    /** Where a form that was taken led, with what was said there. */
    MvcTestResult follows(MvcTestResult led) {
        assertThat(led).hasStatus(302);
        return door.perform(
                get(URI.create(Objects.requireNonNull(led.getResponse().getRedirectedUrl())))
                        .session(session)
                        .accept("text/html"));
    }

    static Document page(MvcTestResult answer, int status) throws UnsupportedEncodingException {
        assertThat(answer).hasStatus(status);
        return page(answer);
    }

    static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
        Document page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("h1")).as("headings of a page").hasSize(1);
        assertThat(page.select("[style], script:not([src])"))
                .as("what a strict policy does not run")
                .isEmpty();
        return page;
    }
}
