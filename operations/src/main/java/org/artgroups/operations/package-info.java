/** The operations: what each reads, in which sequence, and what it writes, whatever the resources are stored in ({@code Records}). */
@NullMarked
package org.artgroups.operations;

import org.jspecify.annotations.NullMarked;
