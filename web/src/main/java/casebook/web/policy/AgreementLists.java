package casebook.web.policy;

import casebook.shared.people.Role;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.PolicyEditionPage;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.problem.Absent;
import casebook.web.problem.Invalid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Who agreed to the policy, as lists that schools already keep. */
@RestController
@Tag(name = "Policy")
class AgreementLists {

    private static final int MOST_BYTES = 1_048_576;

    private final Import imports;
    private final Queries queries;

    AgreementLists(Import imports, Queries queries) {
        this.imports = imports;
        this.queries = queries;
    }

    @PostMapping(
            path = "/api/policy-editions/{edition}/acknowledgements/import",
            consumes = {"text/csv", MediaType.MULTIPART_FORM_DATA_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE})
    @Operation(
            operationId = "ImportAcknowledgements",
            summary = "Take a CSV list of those who agreed; lines that cannot be taken are named with the reason",
            description =
                    "UTF-8, comma or semicolon, at most 5,000 lines and 1 MB. Dates are written year-month-day. Sending the "
                            + "same list again changes nothing, so an interrupted import is repeated.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(type = "string"),
                                        examples =
                                                @ExampleObject(
                                                        "name,class,date,how\n\"A name\",Year 4,2025-01-20,PAPER\n")),
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                        schema = @Schema(implementation = Form.class))
                            }))
    Import.Answer importAcknowledgements(
            Asked asked,
            @PathVariable String edition,
            @RequestPart(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        if (queries.find(new FindPolicyEdition(edition), PolicyEditionPage.class)
                .isEmpty()) {
            throw new Absent();
        }
        return imports.take(asked, edition, bytes(file, request));
    }

    /** The form of a page that sends a file. */
    record Form(@Schema(type = "string", format = "binary") String file) {}

    private static byte[] bytes(@Nullable MultipartFile file, HttpServletRequest request) throws IOException {
        if (file == null) {
            if (!MediaType.parseMediaType(String.valueOf(request.getContentType()))
                    .getType()
                    .equals("text")) {
                throw new Invalid("file", "is needed");
            }
            return request.getInputStream().readAllBytes();
        }
        if (file.getSize() > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return file.getBytes();
    }
}
