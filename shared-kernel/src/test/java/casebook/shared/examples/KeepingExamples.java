package casebook.shared.examples;

import static casebook.shared.examples.Invented.CASE;
import static casebook.shared.examples.Invented.words;

import casebook.shared.incident.ErasureBasis;
import casebook.shared.incident.command.ApproveUnsealing;
import casebook.shared.incident.command.EraseCase;
import casebook.shared.incident.command.PlaceHold;
import casebook.shared.incident.command.RecordErasure;
import casebook.shared.incident.command.ReleaseHold;
import casebook.shared.incident.command.RequestErasure;
import casebook.shared.incident.command.RequestUnsealing;
import casebook.shared.incident.event.CaseErased;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.incident.event.ErasureRequested;
import casebook.shared.incident.event.HoldPlaced;
import casebook.shared.incident.event.HoldReleased;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.UnsealingApproved;
import casebook.shared.incident.event.UnsealingRequested;
import java.util.List;

/** Holding and erasing a case, and seeing who raised it: what is asked, and what happens then. */
public final class KeepingExamples {

    /** Who asked to see who raised the concern. */
    public static final String READER = "dsl";

    private KeepingExamples() {}

    public static PlaceHold held() {
        return new PlaceHold(CASE, words("The parent's solicitor has written"));
    }

    public static ReleaseHold released() {
        return new ReleaseHold(CASE, 1, words("The time for a claim is over"));
    }

    public static RequestErasure erasureAskedFor() {
        return new RequestErasure(CASE, ErasureBasis.RETENTION_OVER, words("Six years have passed"));
    }

    public static EraseCase erasureOrdered() {
        return new EraseCase(CASE);
    }

    public static RecordErasure keysDestroyed() {
        return new RecordErasure(CASE);
    }

    public static RequestUnsealing unsealingAskedFor() {
        return new RequestUnsealing(CASE, words("A child may be in danger at home"));
    }

    public static ApproveUnsealing unsealingApproved() {
        return new ApproveUnsealing(CASE, 1, words("I agree that we must reach them today"));
    }

    public static HoldPlaced holdPlaced() {
        return new HoldPlaced(CASE, 1, held().reason());
    }

    public static HoldReleased holdReleased() {
        return new HoldReleased(CASE, 1, released().reason());
    }

    public static ErasureRequested erasureRequested() {
        return new ErasureRequested(
                CASE, erasureAskedFor().basis(), erasureAskedFor().reason());
    }

    public static ErasureOrdered orderedToErase() {
        return new ErasureOrdered(CASE, erasureAskedFor().basis());
    }

    public static CaseErased caseErased() {
        return new CaseErased(CASE, erasureAskedFor().basis());
    }

    public static UnsealingRequested unsealingRequested() {
        return new UnsealingRequested(CASE, 1, unsealingAskedFor().reason());
    }

    public static UnsealingApproved letSee() {
        return new UnsealingApproved(CASE, 1, READER, unsealingApproved().reason());
    }

    /** Every event about it. */
    public static List<IncidentEvent> events() {
        return List.of(
                holdPlaced(),
                holdReleased(),
                erasureRequested(),
                orderedToErase(),
                caseErased(),
                unsealingRequested(),
                letSee());
    }
}
