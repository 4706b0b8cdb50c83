package org.artgroups.server.pages;

import java.time.LocalDate;

/**
 * A session that was held, and how many members were there how.
 *
 * @param id of its Encounter
 * @param date when
 * @param present came
 * @param late came after it
 * @param buddy for whom a buddy came
 * @param collector whose medicines the collector took
 * @param absent for whom nobody came
 */
public record SessionRow(String id, LocalDate date, int present, int late, int buddy, int collector, int absent) {

    /** Who came in person. */
    public int came() {
        return present + late;
    }

    /** For whom somebody else came. */
    public int represented() {
        return buddy + collector;
    }

    /** Everybody recorded. */
    public int reported() {
        return came() + represented() + absent;
    }
}
