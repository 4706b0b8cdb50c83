@NullMarked
package org.artgroups.server.register;

import org.jspecify.annotations.NullMarked;
