/** What the server offers, as its capability statement says: resource types, interactions, search parameters, operations. */
@NullMarked
package org.artgroups.server.platform.capability;

import org.jspecify.annotations.NullMarked;
