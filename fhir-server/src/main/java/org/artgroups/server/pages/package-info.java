/** Pages for people, made on the server: groups, their registers and sessions, lists, delivery models. */
@NullMarked
package org.artgroups.server.pages;

import org.jspecify.annotations.NullMarked;
