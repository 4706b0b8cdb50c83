@NullMarked
package org.artgroups.server.stories;

import org.jspecify.annotations.NullMarked;
