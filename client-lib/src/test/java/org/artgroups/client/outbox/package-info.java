@NullMarked
package org.artgroups.client.outbox;

import org.jspecify.annotations.NullMarked;
