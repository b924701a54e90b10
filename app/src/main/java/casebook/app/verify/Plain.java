package casebook.app.verify;

/** What a file says of itself, as it may be shown: whoever altered the file may have hoped to write on the reader's terminal. */
final class Plain {

    private static final int LONGEST = 160;

    private Plain() {}

    static String text(String text) {
        String shown = text.codePoints()
                .limit(LONGEST)
                .map(c -> isShown(c) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.length() > LONGEST ? shown + "..." : shown;
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
