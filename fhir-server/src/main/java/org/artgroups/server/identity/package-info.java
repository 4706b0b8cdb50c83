/** Who is who: what identifies a client is one client's alone, kept by the database. */
@NullMarked
package org.artgroups.server.identity;

import org.jspecify.annotations.NullMarked;
