package casebook.query.review;

/** Whether a concern was taken up. */
enum Screening {
    TAKEN_UP,
    SCREENED_OUT,
    WAITING
}
