package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.NotAnswered;
import casebook.web.pages.within.Told;
import casebook.web.report.CheckpointFoot;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whether the record is what it was: the latest checkpoint, an older one held against it, and what all this proves. */
@Controller
@ShowsPages
class IntegrityPages {
    private static final String PAGE = "pages/integrity";
    private static final String LATEST = "/api/audit/checkpoint";

    private final Api api;
    private final Openings openings;

    IntegrityPages(Api api, Openings openings) {
        this.api = api;
        this.openings = openings;
    }

    @GetMapping("/audit/integrity")
    String integrity(Model model, HttpServletRequest request, HttpServletResponse response) {
        draw(model, new Api.Exchange(request, response));
        return PAGE;
    }

    @PostMapping("/audit/integrity")
    String compare(
            @RequestParam(defaultValue = "") String checkpoint,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        var body = JsonNodeFactory.instance.objectNode().put("checkpoint", checkpoint);
        Told told = api.post(exchange, LATEST + "/comparison", body, "comparison", null);
        model.addAttribute("pasted", checkpoint);
        if (told.good()) {
            model.addAttribute("compared", told.body());
        } else if (checkpoint.isBlank()) {
            model.addAttribute("refused", "Paste the checkpoint that you kept");
        } else {
            model.addAttribute("refused", "Paste one whole checkpoint, and nothing else: what you pasted is too long");
        }
        response.setStatus(told.status());
        draw(model, exchange);
        return PAGE;
    }

    @GetMapping("/audit/proof")
    String proof(
            @RequestParam(defaultValue = "") String entry,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange = new Api.Exchange(request, response);
        model.addAttribute("entry", entry);
        try {
            model.addAttribute("proof", api.read(exchange, "/api/audit/proof", Map.of(), Map.of("entry", entry)));
        } catch (NotAnswered e) {
            if (e.told().status() != HttpStatus.BAD_REQUEST.value()) {
                throw e;
            }
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refused", "Enter the number of an entry that the latest checkpoint covers");
        }
        return "pages/proof";
    }

    /** The checkpoint for a camera. The content policy lets no picture into a page that has no address. */
    @GetMapping(path = "/audit/integrity/checkpoint.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> picture(HttpServletRequest request, HttpServletResponse response) {
        String note = String.valueOf(
                api.read(new Api.Exchange(request, response), LATEST, Map.of()).text("text"));
        String picture = CheckpointFoot.of(note).picture();
        return ResponseEntity.ok(Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1)));
    }

    /** The page that checks a bundle without a network: to be saved, since here it would be ours to change. */
    @GetMapping("/audit/integrity/verifier")
    ResponseEntity<Resource> verifier() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("check-a-bundle.html")
                                .build()
                                .toString())
                .body(new ClassPathResource("casebook/bundle/verify-bundle.html"));
    }

    private void draw(Model model, Api.Exchange exchange) {
        model.addAttribute(
                "keys", api.read(exchange, "/api/audit/keys", Map.of()).get("keys"));
        model.addAttribute("about", api.read(exchange, "/api/audit/about", Map.of()));
        model.addAttribute("mayChangeKey", openings.openToWhoAsks(HttpMethod.POST, "/api/audit/log-key"));
        model.addAttribute("mayExport", openings.openToWhoAsks(HttpMethod.POST, "/api/audit/bundles"));
        if (!openings.openToWhoAsks(HttpMethod.GET, LATEST)) {
            return;
        }
        try {
            model.addAttribute(
                    "checkpoint", api.read(exchange, LATEST, Map.of()).text("text"));
        } catch (NotAnswered e) {
            model.addAttribute("noCheckpoint", e.told().body());
        }
    }
}
