package casebook.app.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Whether a page is valid HTML, by the Nu checker, which judges it as its server wrote it. Its rules are read once: that takes seconds. */
final class Validity {

    private static final Validity CHECKER = new Validity();

    private final List<String> wrong = new ArrayList<>();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, true, true);

    private Validity() {
        try {
            ErrorHandler notes = new Notes();
            checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, notes);
            checker.setUpValidatorAndParsers(notes, true, false);
        } catch (Exception e) {
            throw new IllegalStateException("The rules of HTML could not be read", e);
        }
    }

    /** What is wrong with a page, and where. */
    static List<String> wrongIn(String html) {
        return CHECKER.check(html);
    }

    private synchronized List<String> check(String html) {
        wrong.clear();
        try {
            checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("A page could not be checked", e);
        }
        return List.copyOf(wrong);
    }

    private final class Notes implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            wrong.add("line " + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
