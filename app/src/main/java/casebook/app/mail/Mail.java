package casebook.app.mail;

import casebook.shared.query.DeadlineBoard.Kind;

/** E-mail to those who have to act, as far as it is set up. It says that a case needs them, where Casebook is, and
 * nothing else; and to those who keep checkpoints, the checkpoint. */
public interface Mail {

    /** Whether there is a mail server to send by; without one reminders are on the board only. */
    boolean isSetUp();

    /** Writes to those who have to act on what is due; {@link NotMailed} when the mail server did not take it. */
    void send(Kind due);

    /** Whether anybody is named who keeps checkpoints. */
    boolean hasWitnesses();

    /** Sends a signed checkpoint to those who keep it with the minutes; {@link NotMailed} when the mail server did not take it. */
    void sendCheckpoint(String note);
}
