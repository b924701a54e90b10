package casebook.web.pages;

import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives every form that is declared its address. */
@Component
class FormAddresses implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping addresses;
    private final ObjectProvider<Form> forms;
    private final FormPages pages;

    FormAddresses(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses,
            ObjectProvider<Form> forms,
            FormPages pages) {
        this.addresses = addresses;
        this.forms = forms;
        this.pages = pages;
    }

    @Override
    public void afterSingletonsInstantiated() {
        forms.orderedStream().forEach(form -> {
            AtItsAddress page = new AtItsAddress(form, pages);
            register(form, page, RequestMethod.GET);
            register(form, page, RequestMethod.POST);
        });
    }

    private void register(Form form, AtItsAddress page, RequestMethod method) {
        RequestMappingInfo address = RequestMappingInfo.paths(form.page())
                .methods(method)
                .options(addresses.getBuilderConfiguration())
                .build();
        addresses.registerMapping(
                address, page, AtItsAddress.named(method.name().toLowerCase(Locale.ROOT)));
    }

    /** One form at its address. */
    @ShowsPages
    static final class AtItsAddress {
        private final Form form;
        private final FormPages pages;

        AtItsAddress(Form form, FormPages pages) {
            this.form = form;
            this.pages = pages;
        }

        ModelAndView get(
                @PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
            return pages.ask(form, path, new Api.Exchange(request, response));
        }

        ModelAndView post(
                @PathVariable Map<String, String> path,
                HttpServletRequest request,
                HttpServletResponse response,
                RedirectAttributes next) {
            return pages.send(form, path, new Api.Exchange(request, response), next);
        }

        static Method named(String name) {
            return Arrays.stream(ReflectionUtils.getDeclaredMethods(AtItsAddress.class))
                    .filter(method -> method.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
