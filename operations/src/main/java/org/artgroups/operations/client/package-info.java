/** Whom a request means: clients by reference or identifier. */
@NullMarked
package org.artgroups.operations.client;

import org.jspecify.annotations.NullMarked;
