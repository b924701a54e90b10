package casebook.web.log;

import java.util.List;

/** What whoever relies on the log has to know of it. The same sentences are in docs/what-the-log-proves.md. */
record WhatTheLogProves(List<String> proven, List<String> notProven, List<String> whatHelps) {

    static WhatTheLogProves inWords() {
        return new WhatTheLogProves(
                List.of(
                        "To whoever kept a signed checkpoint: none of the entries it covers has been altered, removed, put in or moved since.",
                        "To whoever has an entry's proof and a checkpoint: that entry, as it is, is in the log at that place.",
                        "To whoever has the proof between two checkpoints: the later log only added to the earlier one.",
                        "In the name of which account, in which role and when an entry was recorded, as Casebook knew it then; altered afterwards, it would show.",
                        "All of this also after a person's data was erased: what is erased is the key to the words, and the entry stays as it was."),
                List.of(
                        "That everything that happened was entered. What nobody enters leaves no trace here.",
                        "That what was entered is true. It shows who said it and when, and that it was not changed.",
                        "That the person at the keyboard was the owner of the account.",
                        "That the log was not made up as a whole, for somebody who holds no checkpoint and no key from elsewhere.",
                        "That the entries after the latest checkpoint that somebody else holds were not altered.",
                        "That the clock of the machine was right. The order of the entries is proven, and their times are told."),
                List.of(
                        "References of cases are numbered without gaps in each year, so a case that was taken out leaves a hole.",
                        "Whoever raises a concern gets a receipt, and can ask with it whether the concern is known.",
                        "The log is signed at least once a day, also when nothing happened, so there is little time in which to alter anything unseen.",
                        "Checkpoints kept by others, in the minutes, in a mailbox or on paper, cannot be taken back by whoever has the server.",
                        "The key is handed out on paper, so that another log under a new key does not pass for this one.",
                        "Refusals, and reads of what is confidential, are entries too."));
    }
}
