@NullMarked
package org.artgroups.server.identity;

import org.jspecify.annotations.NullMarked;
