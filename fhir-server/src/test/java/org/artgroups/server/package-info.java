@NullMarked
package org.artgroups.server;

import org.jspecify.annotations.NullMarked;
