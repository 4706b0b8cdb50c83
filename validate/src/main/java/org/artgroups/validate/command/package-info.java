/** The command {@code java -jar art-groups-validate.jar}. */
@NullMarked
package org.artgroups.validate.command;

import org.jspecify.annotations.NullMarked;
