package casebook.web.pages;

import casebook.web.door.Openings;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The steps on a case that have a page and are open to whoever asks. */
@Component
class Steps {
    /** A step by its title and address. */
    record Step(String title, String address) {}

    private final ObjectProvider<Form> forms;
    private final Openings openings;

    Steps(ObjectProvider<Form> forms, Openings openings) {
        this.forms = forms;
        this.openings = openings;
    }

    List<Step> on(Map<String, String> path) {
        return forms.orderedStream()
                .filter(Form::isAStep)
                .filter(form -> openings.openToWhoAsks(HttpMethod.POST, form.call()))
                .map(form -> new Step(
                        form.title(),
                        UriComponentsBuilder.fromPath(form.page())
                                .encode()
                                .buildAndExpand(path)
                                .toUriString()))
                .toList();
    }
}
