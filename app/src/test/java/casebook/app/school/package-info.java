@NullMarked
package casebook.app.school;

import org.jspecify.annotations.NullMarked;
