package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.ServletException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** Somebody who is signed in at a browser, as far as pages need one. */
final class Browser {
    private final MockMvcTester door;
    private final MockHttpSession session = new MockHttpSession();

    Browser(WebApplicationContext context, MockMvcTester door, String token) throws ServletException {
        begin(context);
        this.door = door;
        session.setAttribute("casebook.web.door.AtABrowser.token", token);
    }

    MvcTestResult asks(String address) {
        return door.perform(get(URI.create(address)).session(session).accept("text/html"));
    }

    Document opens(String address, int status) throws UnsupportedEncodingException {
        return page(asks(address), status);
    }

    MvcTestResult sends(String address, FilledIn form) {
        var request = post(URI.create(address)).session(session).accept("text/html");
        form.all().forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return door.perform(request);
    }

    MvcTestResult sends(String address, FilledIn form, MockMultipartFile file) {
        var request = multipart(URI.create(address)).file(file);
        request.session(session).accept("text/html");
        form.all().forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return door.perform(request);
    }

    /** Pages ask the API through the servlet that serves them, which a container would have begun. */
    private static void begin(WebApplicationContext context) throws ServletException {
        DispatcherServlet servlet = context.getBean(DispatcherServlet.class);
        if (servlet.getServletConfig() == null) {
            servlet.init(new MockServletConfig(context.getServletContext(), "dispatcherServlet"));
        }
    }

    static Document page(MvcTestResult answer, int status) throws UnsupportedEncodingException {
        assertThat(answer).hasStatus(status);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
