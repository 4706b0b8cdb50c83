/** What resources say, as rows of flat tables: by the ViewDefinitions of the package and the codes of its value sets. */
@NullMarked
package org.artgroups.decisions.views;

import org.jspecify.annotations.NullMarked;
