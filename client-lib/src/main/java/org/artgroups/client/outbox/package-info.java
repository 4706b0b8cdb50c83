/** Sessions recorded while there is no network, kept in a folder, and sent when there is one. */
@NullMarked
package org.artgroups.client.outbox;

import org.jspecify.annotations.NullMarked;
