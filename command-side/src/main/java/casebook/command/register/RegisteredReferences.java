package casebook.command.register;

import casebook.command.incident.References;
import casebook.shared.incident.IncidentId;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Takes a case's number from its year's register, in the unit of work that records the case: both are stored or neither is, so
 * no number is ever lost.
 */
@Component
final class RegisteredReferences implements References {

    private final Repository<CaseRegister> registers;

    RegisteredReferences(Repository<CaseRegister> registers) {
        this.registers = registers;
    }

    @Override
    public String next(int year, IncidentId incident) {
        try {
            return registers
                    .loadOrCreate(CaseRegister.idOf(year), CaseRegister::new)
                    .invoke(register -> register.issue(year, incident));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The register of " + year + " could not be opened", e);
        }
    }
}
