/** {@code $register}, {@code $pack-list}, {@code $due-list} and {@code $supply-need}: the next sessions of groups, who is expected, what is due, what to bring. */
@NullMarked
package org.artgroups.operations.register;

import org.jspecify.annotations.NullMarked;
