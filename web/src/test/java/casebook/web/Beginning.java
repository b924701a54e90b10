package casebook.web;

import casebook.web.door.FirstStart;

/** A first start that a test says is awaited, with a code it knows. */
final class Beginning implements FirstStart {
    static final String CODE = "abcd-efgh-jkmn-pqrs";

    boolean awaited;

    @Override
    public boolean awaited() {
        return awaited;
    }

    @Override
    public boolean opensWith(String code) {
        return awaited && code.equals(CODE);
    }

    @Override
    public void done() {
        awaited = false;
    }
}
