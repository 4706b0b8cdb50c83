/** Tests of the pages for people. */
@NullMarked
package org.artgroups.server.pages;

import org.jspecify.annotations.NullMarked;
