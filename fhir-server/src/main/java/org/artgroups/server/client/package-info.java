/** Whom a request means: clients by reference or identifier. */
@NullMarked
package org.artgroups.server.client;

import org.jspecify.annotations.NullMarked;
