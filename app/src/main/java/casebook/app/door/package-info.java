/** What the door must know on every node: who is signed in, who tries too often, who is on the way to link an account. */
@NullMarked
package casebook.app.door;

import org.jspecify.annotations.NullMarked;
