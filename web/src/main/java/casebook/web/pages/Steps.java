package casebook.web.pages;

import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What can be done next on a case, as the API answers it for whoever asks, by the forms there are for it. */
@Component
class Steps {
    private static final String ON_A_CASE = "/api/incidents/{incident}/";
    /** Has its link beside each entry, and a letter's steps beside the letter. */
    private static final List<String> ELSEWHERE = List.of("corrections", "letters/");

    private static final int FIRST = 4;

    private final ObjectProvider<Form> forms;
    private final Api api;

    Steps(ObjectProvider<Form> forms, Api api) {
        this.forms = forms;
        this.api = api;
    }

    WhatNext on(Map<String, String> path, String status, Api.Exchange exchange) {
        List<Shown> all = api.read(exchange, ON_A_CASE + "steps", path).each("items");
        Map<String, Form> byCall =
                forms.stream().collect(Collectors.toMap(Form::call, Function.identity(), (a, b) -> a));
        List<WhatNext.Step> steps = all.stream()
                .filter(step -> byCall.containsKey(ON_A_CASE + step.text("at")))
                .filter(step -> ELSEWHERE.stream().noneMatch(at(step)::startsWith))
                .flatMap(step -> steps(step, Objects.requireNonNull(byCall.get(ON_A_CASE + at(step))), path))
                .toList();
        return new WhatNext(
                likely(steps, status), others(steps, status), closed(steps, "NOT_YET"), closed(steps, "NOT_YOURS"));
    }

    /** The entries that whoever asks may correct, by version. */
    List<?> correctable(Map<String, String> path, Api.Exchange exchange) {
        return api.read(exchange, ON_A_CASE + "steps", path).each("items").stream()
                .filter(step -> at(step).equals("corrections"))
                .map(step -> step.get("numbers"))
                .filter(List.class::isInstance)
                .<List<?>>map(List.class::cast)
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<WhatNext.Step> steps(Shown step, Form form, Map<String, String> path) {
        return step.get("numbers") instanceof List<?> numbers && !numbers.isEmpty()
                ? numbers.stream().map(number -> step(step, form, with(path, number)))
                : Stream.of(step(step, form, path));
    }

    private static WhatNext.Step step(Shown step, Form form, Map<String, String> path) {
        return new WhatNext.Step(
                form.title(path),
                step.get("why") == null ? address(form, path) : "",
                at(step),
                String.valueOf(step.text("state")),
                step.text("why"),
                step.text("basis"));
    }

    private static String address(Form form, Map<String, String> path) {
        return UriComponentsBuilder.fromPath(form.page())
                .encode()
                .buildAndExpand(path)
                .toUriString();
    }

    private static Map<String, String> with(Map<String, String> path, Object number) {
        Map<String, String> more = new LinkedHashMap<>(path);
        more.put("number", number.toString());
        return more;
    }

    private static List<WhatNext.Step> likely(List<WhatNext.Step> steps, String status) {
        return steps.stream()
                .filter(WhatNext.Step::isOpen)
                .filter(step -> Procedure.nearness(status, step.at()) >= 0)
                .sorted(Comparator.comparingInt(step -> Procedure.nearness(status, step.at())))
                .limit(FIRST)
                .toList();
    }

    private static List<WhatNext.Group> others(List<WhatNext.Step> steps, String status) {
        List<WhatNext.Step> first = likely(steps, status);
        return grouped(
                steps.stream().filter(WhatNext.Step::isOpen).filter(step -> !first.contains(step)),
                step -> Procedure.kind(step.at()));
    }

    private static List<WhatNext.Group> closed(List<WhatNext.Step> steps, String state) {
        return grouped(steps.stream().filter(step -> step.state().equals(state)), step -> String.valueOf(step.why()));
    }

    private static List<WhatNext.Group> grouped(Stream<WhatNext.Step> steps, Function<WhatNext.Step, String> by) {
        return steps.collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(group -> new WhatNext.Group(
                        group.getKey(), group.getValue().getFirst().basis(), group.getValue()))
                .toList();
    }

    private static String at(Shown step) {
        return String.valueOf(step.text("at"));
    }
}
