@NullMarked
package org.artgroups.server.access;

import org.jspecify.annotations.NullMarked;
