/** What is done at build time so that the validator starts at once. */
@NullMarked
package org.artgroups.validate.build;

import org.jspecify.annotations.NullMarked;
