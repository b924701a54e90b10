package casebook.shared.query;

/** What is proposed for the edition after this one, clause by clause; answered by {@link ClauseProposals}. */
public record FindClauseProposals(String edition) {}
