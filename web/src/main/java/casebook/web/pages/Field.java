package casebook.web.pages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form. Its name is that of the API's field, {@code reporter.name} or {@code allegations[0].clause} where it
 * lies deeper; {@code policy} is the line the question rests on, shown beside it, {@code usual} the
 * answer that stands where nobody gives one.
 */
record Field(
        String name,
        Kind kind,
        String label,
        @Nullable String hint,
        @Nullable String policy,
        @Nullable String missing,
        List<Option> options,
        @Nullable String usual) {

    /** A line of text. */
    static Field line(String name, String label) {
        return of(name, Kind.LINE, label);
    }

    /** The password somebody has. */
    static Field password(String name, String label) {
        return of(name, Kind.PASSWORD, label);
    }

    /** A password that is being chosen. */
    static Field newPassword(String name, String label) {
        return of(name, Kind.NEW_PASSWORD, label);
    }

    /** Several lines of text. */
    static Field words(String name, String label) {
        return of(name, Kind.WORDS, label);
    }

    /** A list, one entry a line. */
    static Field lines(String name, String label) {
        return of(name, Kind.LINES, label);
    }

    /** A whole number. */
    static Field number(String name, String label) {
        return of(name, Kind.NUMBER, label);
    }

    /** One of a few, all in view. */
    static Field choice(String name, String label, String... valuesAndLabels) {
        return of(name, Kind.CHOICE, label).of(valuesAndLabels);
    }

    /** Any number of a few. */
    static Field choices(String name, String label, String... valuesAndLabels) {
        return of(name, Kind.CHOICES, label).of(valuesAndLabels);
    }

    /** One of many, in a list that opens. */
    static Field list(String name, String label, String... valuesAndLabels) {
        return of(name, Kind.LIST, label).of(valuesAndLabels);
    }

    /** Yes or no. */
    static Field yesOrNo(String name, String label) {
        return of(name, Kind.YES_OR_NO, label).of("true", "Yes", "false", "No");
    }

    /** A day. */
    static Field day(String name, String label) {
        return of(name, Kind.DAY, label);
    }

    /** A day and a time of it, on the school's clock. */
    static Field moment(String name, String label) {
        return of(name, Kind.MOMENT, label);
    }

    /** A file; the form is then sent as it is to a multipart operation. */
    static Field file(String name, String label) {
        return of(name, Kind.FILE, label);
    }

    /** With these answers to choose from. */
    Field of(List<Option> choices) {
        return new Field(name, kind, label, hint, policy, missing, choices, usual);
    }

    /** Whether anybody is asked. */
    boolean isAsked() {
        return kind != Kind.GIVEN && kind != Kind.GIVEN_IF_BEGUN;
    }

    /** With a hint under its label. */
    Field hint(String words) {
        return new Field(name, kind, label, words, policy, missing, options, usual);
    }

    /** With the line of policy or law it rests on. */
    Field policy(String line) {
        return new Field(name, kind, label, hint, line, missing, options, usual);
    }

    /** With what is said when it is left out, such as "Choose whether the concern is taken on". */
    Field missing(String words) {
        return new Field(name, kind, label, hint, policy, words, options, usual);
    }

    /** With the answer that stands where nobody gives one. */
    Field usually(String value) {
        return new Field(name, kind, label, hint, policy, missing, options, value);
    }

    /** The same question of one row of a list: {@code allegations}, 0. */
    Field in(String list, int row) {
        return new Field(list + "[" + row + "]." + name, kind, label, hint, policy, missing, options, usual);
    }

    private Field of(String... valuesAndLabels) {
        List<Option> choices = Stream.iterate(0, i -> i < valuesAndLabels.length, i -> i + 2)
                .map(i -> new Option(valuesAndLabels[i], valuesAndLabels[i + 1]))
                .toList();
        return new Field(name, kind, label, hint, policy, missing, choices, usual);
    }

    /** The row it belongs to: {@code allegations[0]}; nothing where it stands by itself. */
    String row() {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** Whether nothing of its answer may ever stand on a page. */
    boolean isSecret() {
        return kind == Kind.PASSWORD || kind == Kind.NEW_PASSWORD;
    }

    /** Its id on the page, to which an error links. */
    String id() {
        return name.replaceAll("[\\[\\].]+", "-").replaceAll("-$", "");
    }

    private static Field of(String name, Kind kind, String label) {
        return new Field(name, kind, label, null, null, null, List.of(), null);
    }
}
