package casebook.web.pages;

import casebook.web.pages.within.Api;
import java.util.Map;

/** What a form is asked on: what its address names, what was typed so far, and whose request it is. */
record Occasion(Map<String, String> path, Typed typed, Api.Exchange exchange) {}
