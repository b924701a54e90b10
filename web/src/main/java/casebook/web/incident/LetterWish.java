package casebook.web.incident;

/** When the letter that an entry calls for goes out. */
enum LetterWish {
    /** With the entry: whoever records it approves its letter. */
    AT_ONCE,
    /** Once somebody who may has looked at it and approved it. */
    DRAFT
}
