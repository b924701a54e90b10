/** What a first visitor needs: users to be, and a sentence on how to sign in. */
@NullMarked
package casebook.app.demo;

import org.jspecify.annotations.NullMarked;
