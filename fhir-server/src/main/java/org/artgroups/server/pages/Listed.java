package org.artgroups.server.pages;

/**
 * Whose list a page shows.
 *
 * @param path of its own page
 * @param name of the group or facility, for people
 */
public record Listed(String path, String name) {

    static Listed group(GroupRow group) {
        return new Listed("/groups/" + group.id(), group.name());
    }

    static Listed facility(GroupRow.Facility facility) {
        return new Listed("/facilities/" + facility.id(), facility.name());
    }
}
