/** Whom a request means. */
@NullMarked
package org.artgroups.decisions.client;

import org.jspecify.annotations.NullMarked;
