@NullMarked
package org.artgroups.server.privacy;

import org.jspecify.annotations.NullMarked;
