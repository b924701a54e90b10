package casebook.app.demo;

import casebook.web.door.FirstStart;

/** The demo has its administrator. */
final class NoFirstStart implements FirstStart {

    @Override
    public boolean awaited() {
        return false;
    }

    @Override
    public boolean opensWith(String code) {
        return false;
    }

    @Override
    public void done() {
        // there was nothing to do
    }
}
