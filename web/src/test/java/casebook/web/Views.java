package casebook.web;

/** Views that rebuild when a test says so. */
final class Views implements ViewsReady {
    int percent = 100;
    long behind;
    long setAside;

    @Override
    public boolean ready() {
        return percent == 100;
    }

    @Override
    public int percent() {
        return percent;
    }

    @Override
    public long behind() {
        return behind;
    }

    @Override
    public long setAside() {
        return setAside;
    }
}
