/** What the server says of itself to those who run it. */
@NullMarked
package org.artgroups.server.platform.observe;

import org.jspecify.annotations.NullMarked;
