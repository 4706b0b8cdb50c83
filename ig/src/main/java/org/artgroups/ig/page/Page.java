package org.artgroups.ig.page;

import org.jsoup.nodes.Element;

/**
 * A page before the site's frame is put around it.
 *
 * @param file its file name
 * @param title what a browser's tab shows; the heading of level 1 is in {@code content}
 * @param description one sentence for who finds the page in a list
 * @param kind what sort of page it is, in a word or two
 * @param menu the menu's entry that the page belongs to, by file name
 * @param content what is on it
 */
public record Page(String file, String title, String description, String kind, String menu, Element content) {

    /** The kind of pages that are written, not made from one artifact. */
    public static final String WRITTEN = "Guide";
}
