package casebook.web.pages;

import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;

/** Every form there is, for tests that walk through all of them. */
public final class DeclaredForms {

    private DeclaredForms() {}

    /** The operation that a form is for, and where its page is. */
    public record Declared(String call, String page) {}

    /** All of them. */
    public static List<Declared> in(ListableBeanFactory context) {
        return context.getBeansOfType(Form.class).values().stream()
                .map(form -> new Declared(form.call(), form.page()))
                .toList();
    }
}
