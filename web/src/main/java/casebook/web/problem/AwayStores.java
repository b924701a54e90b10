package casebook.web.problem;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The answer while the records, or what is kept beside them, cannot be reached. */
@Component
class AwayStores {

    private static final Logger LOG = LoggerFactory.getLogger(AwayStores.class);

    private final ObjectProvider<StoreFaults> faults;

    AwayStores(ObjectProvider<StoreFaults> faults) {
        this.faults = faults;
    }

    Optional<Answered> answer(Throwable thrown) {
        if (faults.stream().noneMatch(each -> each.saysAway(thrown))) {
            return Optional.empty();
        }
        LOG.warn("A store is away: {}", thrown.getClass().getName());
        return Optional.of(RequestProblems.byStatus(HttpStatus.SERVICE_UNAVAILABLE));
    }
}
