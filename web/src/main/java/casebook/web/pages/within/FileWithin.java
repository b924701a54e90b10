package casebook.web.pages.within;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** A file that the API gives out, passed on to the browser as it comes; what the API says instead of one is kept for the page. */
final class FileWithin extends AnswerWithin {
    private static final List<String> PASSED_ON =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.CONTENT_LENGTH);

    private final HttpServletResponse browser;

    FileWithin(HttpServletResponse browser) {
        super(browser);
        this.browser = browser;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (getStatus() >= SC_BAD_REQUEST) {
            return super.getOutputStream();
        }
        for (String name : PASSED_ON) {
            getHeaders(name).forEach(value -> browser.setHeader(name, value));
        }
        return browser.getOutputStream();
    }
}
