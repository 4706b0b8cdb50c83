@NullMarked
package org.artgroups.server.membership;

import org.jspecify.annotations.NullMarked;
