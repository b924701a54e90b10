package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.letter.DraftLetter;
import casebook.shared.letter.LetterId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is added to a draft: a paragraph, and the lines of the address it goes to. What is left out is taken out. */
@Schema(example = """
        {"addition": "Thank you for coming to see us.", "address": "1 Invented Lane"}""")
record DraftWords(
        @Nullable @Size(max = Longest.TEXT) String addition,
        @Nullable @Size(max = Longest.NAME) String address) {

    DraftLetter command(IncidentId incident, LetterId letter, boolean threatens) {
        CaseText text = CaseText.of(incident);
        return new DraftLetter(letter, incident, text.ifAny(addition), text.ifAny(address), threatens);
    }
}
