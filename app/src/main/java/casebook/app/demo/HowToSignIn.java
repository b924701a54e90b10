package casebook.app.demo;

/** The sentence that tells it; not for a log. */
record HowToSignIn(String sentence) {}
