/**
 * The pages. A page is a client of the API within the process: what the API refuses, hides or puts on record for a program it
 * does for a page, and there is one validation and one way into commands. Nothing here knows a command, a query or a sealed word.
 *
 * <p><b>To add a form</b>, declare a bean, as {@link casebook.web.pages.IntakeForms} does: {@code Form.to(operation, title)} with
 * its fields, named as in the operation's body ({@code reporter.name}; rows by {@code asksUpTo}). It is then at the operation's
 * address without {@code /api}, comes back with everything typed and the errors linked when it is refused, carries the
 * version and the idempotency key, and a step on a case is listed on the case page for the roles that the operation is open to. Put the
 * policy line the question rests on beside it, by {@code policy(...)}. Where a guided page needs more than {@code pages/form.html},
 * copy that template and name it with {@code drawnBy}; keep {@code in-the-way} and {@code carried}.
 *
 * <p>Questions that follow from the case it is on, and what is to be read beside them, are a bean of {@link
 * casebook.web.pages.Guidance} for its operation, with {@code drawnBy(Guides.TEMPLATE)}. Every form of a case without a file is kept
 * half-written; a template of its own gets the button from {@code casebook :: buttons} and what was begun from {@code begun}.
 *
 * <p><b>To add a page</b>, write a controller with {@code @Controller @ShowsPages} which reads by {@link
 * casebook.web.pages.within.Api} into the model, as {@link casebook.web.pages.CasePages} does, and a template in {@code
 * templates/pages} which fills {@code layout :: page(title, content)}. Members that are not there are null. Components are
 * the fragments in {@code govuk.html} and {@code casebook.html}; {@code @uk} and {@code @plain} write times and names. {@code th:if}
 * and {@code th:each} do not work on the element that has {@code th:replace}: put a {@code th:block} around it; a fragment named
 * like a tag stands for every such tag; and a condition inside <code>${}</code> is a boolean, so compare with null there. An address that
 * strangers may open is named in {@code PageSecurity}; a page people start from goes into {@link casebook.web.pages.Home}.
 *
 * <p>To see a template as it changes: start with {@code --spring.thymeleaf.cache=false
 * --spring.thymeleaf.prefix=file:web/src/main/resources/templates/
 * --spring.web.resources.static-locations=file:web/src/main/resources/static/}.
 *
 * <p>Never put a name or words that somebody typed into an address: post them.
 */
@NullMarked
package casebook.web.pages;

import org.jspecify.annotations.NullMarked;
