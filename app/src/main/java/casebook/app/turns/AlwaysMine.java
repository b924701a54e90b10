package casebook.app.turns;

import casebook.app.kept.KeptInFolder;
import org.springframework.stereotype.Component;

/** There is no other node. */
@Component
@KeptInFolder
final class AlwaysMine implements Turns {

    @Override
    public boolean isMine(String work) {
        return true;
    }
}
