/** {@code $validate}: what is wrong with a resource by the guide, in the words of the command of the same name. */
@NullMarked
package org.artgroups.server.validate;

import org.jspecify.annotations.NullMarked;
