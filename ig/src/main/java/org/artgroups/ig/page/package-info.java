/** The pages of the site: written ones with what is generated into them, and one for each artifact. */
@NullMarked
package org.artgroups.ig.page;

import org.jspecify.annotations.NullMarked;
