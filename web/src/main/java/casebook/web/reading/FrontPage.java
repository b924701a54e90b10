package casebook.web.reading;

import casebook.web.door.OpenToEveryone;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody sees who opens the address in a browser, as long as Casebook has no pages. */
@RestController
class FrontPage {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>Casebook</title><meta name="viewport" content="width=device-width"></head>
            <body>
            <main>
            <h1>Casebook is running</h1>
            <p>Its pages are not built yet. Until they are, it is used through its API:</p>
            <ul>
            <li><a href="/api/openapi.json">what the API offers</a>, as an OpenAPI document</li>
            <li>a first case, step by step, in the README</li>
            </ul>
            </main>
            </body>
            </html>
            """;

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    @OpenToEveryone
    @Operation(operationId = "FrontPage", hidden = true)
    String page() {
        return PAGE;
    }
}
