/** What is on record of a member before a session, and what is due for them by the model: the same before and after it. */
@NullMarked
package org.artgroups.operations.standing;

import org.jspecify.annotations.NullMarked;
