package casebook.web.report;

import casebook.shared.audit.SignCheckpointAtOnce;
import casebook.shared.people.Actor;
import casebook.shared.query.FindCheckpoint;
import casebook.shared.query.LogCheckpoint;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.letters.Press;
import casebook.web.problem.Absent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A report in print, with a checkpoint at its foot: whoever files it is a witness of the log. */
@Component
class PaperInPrint {

    private final TemplateEngine engine = new TemplateEngine();
    private final Press press;
    private final Queries queries;
    private final Recording recording;

    PaperInPrint(Press press, Queries queries, Recording recording) {
        this.press = press;
        this.queries = queries;
        this.recording = recording;
        var resolver = new ClassLoaderTemplateResolver(PaperInPrint.class.getClassLoader());
        resolver.setPrefix("casebook/report/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        engine.setTemplateResolver(resolver);
    }

    byte[] print(Paper paper, Actor actor) {
        Map<String, Object> facts = Map.of(
                "title",
                paper.title(),
                "lead",
                paper.lead(),
                "tables",
                paper.tables().stream().map(PaperInPrint::facts).toList(),
                "foot",
                CheckpointFoot.of(checkpoint(actor)).facts());
        return press.print(engine.process("paper", new Context(Locale.UK, facts)), paper.dated());
    }

    /** The latest; a log that has none yet is signed for this. */
    private String checkpoint(Actor actor) {
        return queries.find(new FindCheckpoint(), LogCheckpoint.class)
                .orElseGet(() -> {
                    recording.record(actor, new SignCheckpointAtOnce());
                    return queries.find(new FindCheckpoint(), LogCheckpoint.class)
                            .orElseThrow(Absent::new);
                })
                .note();
    }

    private static Map<String, Object> facts(ReportTable table) {
        return Map.of(
                "title",
                table.title(),
                "note",
                table.note(),
                "columns",
                table.columns(),
                "rows",
                table.rows().stream().map(PaperInPrint::facts).toList());
    }

    private static Map<String, Object> facts(ReportTable.Row row) {
        List<String> numbers = row.numbers().stream().map(Paper::printed).toList();
        return Map.of("words", row.words(), "numbers", numbers);
    }
}
