package casebook.query.setaside;

import casebook.shared.query.FindSetAside;
import casebook.shared.query.SetAside;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class SetAsideQueries {

    private final EntriesSetAside aside;

    SetAsideQueries(EntriesSetAside aside) {
        this.aside = aside;
    }

    @QueryHandler
    SetAside answer(FindSetAside query) {
        return aside.all();
    }
}
