package org.artgroups.ig.diagram;

import java.util.List;

/**
 * What happens in a diagram, in words.
 *
 * @param text who tells whom what, a remark, or under which condition the parts happen
 * @param parts what happens within it, in order
 */
public record Step(String text, List<Step> parts) {}
