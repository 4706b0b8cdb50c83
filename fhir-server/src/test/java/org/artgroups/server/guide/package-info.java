/** What the guide shows is what the server does. */
@NullMarked
package org.artgroups.server.guide;

import org.jspecify.annotations.NullMarked;
