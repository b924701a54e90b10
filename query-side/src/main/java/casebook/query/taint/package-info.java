@NullMarked
package casebook.query.taint;

import org.jspecify.annotations.NullMarked;
