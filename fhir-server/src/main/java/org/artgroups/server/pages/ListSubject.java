package org.artgroups.server.pages;

/**
 * Whose list a page shows.
 *
 * @param path of its own page
 * @param name of the group or facility, for people
 */
public record ListSubject(String path, String name) {

    static ListSubject group(GroupRow group) {
        return new ListSubject("/groups/" + group.id(), group.name());
    }

    static ListSubject facility(GroupRow.Facility facility) {
        return new ListSubject("/facilities/" + facility.id(), facility.name());
    }
}
