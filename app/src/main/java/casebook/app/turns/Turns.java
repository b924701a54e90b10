package casebook.app.turns;

/** Whose turn it is to do what one node does for all. All of it is such that doing it twice does little harm: a turn can be lost at any moment. */
public interface Turns {

    /** Whether it is this node's turn, from now for some minutes; asked before each thing that others would notice. */
    boolean isMine(String work);
}
