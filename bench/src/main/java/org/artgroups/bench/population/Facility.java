package org.artgroups.bench.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.EncounterKind;
import org.artgroups.fhir.generated.Extensions;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * One facility whose clients are all in clubs of 25, with the club's six sessions of a year behind them. One member in twenty
 * misses a session. Thread-safe.
 */
public final class Facility {

    /** The facility's id. */
    public static final String ID = "bench-club-facility";

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 14);
    private static final int SESSIONS = 6;
    private static final int WEEKS_BETWEEN = 8;

    private final Population population;

    /** The facility of the first clients of a population. */
    public Facility(Population population) {
        this.population = population;
    }

    /** The facility itself. */
    public Organization organization() {
        Organization organization = new Organization();
        organization.setId(ID);
        organization.setName("Facility with clubs");
        return organization;
    }

    /** A club: its clients with all that is on record of them, its sessions, and who came. */
    public List<Resource> club(int number) {
        List<Resource> resources = new ArrayList<>();
        Group club = new Group();
        club.setId("bench-facility-club-" + number);
        club.setType(GroupType.PERSON).setActual(true).setActive(true).setName("Club " + number);
        club.setManagingEntity(new Reference("Organization/" + ID));
        club.addExtension(
                Extensions.DELIVERY_MODEL, new CanonicalType(Canonicals.BASE + "/PlanDefinition/hcw-managed-group"));
        resources.add(club);
        List<String> clients = new ArrayList<>();
        for (int i = 0; i < Population.BLOCK; i++) {
            ClientRecord client = population.client(number * Population.BLOCK + i);
            client.resources().forEach(resources::add);
            clients.add(client.id());
            club.addMember()
                    .setEntity(new Reference("Patient/" + client.id()))
                    .setPeriod(new Period().setStartElement(new DateTimeType("2025-01-15")));
        }
        for (int i = 0; i < SESSIONS; i++) {
            LocalDate day = FIRST.plusWeeks((long) i * WEEKS_BETWEEN).plusDays(number % 5);
            Encounter session = encounter(club.getId() + "-session-" + i, EncounterKind.GROUP_SESSION, day);
            session.setSubject(new Reference("Group/" + club.getId()));
            session.addExtension(
                    Extensions.NEXT_VISIT,
                    new DateType(day.plusWeeks(WEEKS_BETWEEN).toString()));
            resources.add(session);
            for (int seat = 0; seat < clients.size(); seat++) {
                Encounter visit = encounter(session.getId() + "-" + seat, EncounterKind.MEMBER_VISIT, day);
                visit.setSubject(new Reference("Patient/" + clients.get(seat)));
                visit.setPartOf(new Reference("Encounter/" + session.getId()));
                boolean absent = (seat + i + number) % 20 == 0;
                visit.addExtension(
                        Extensions.ATTENDANCE, new CodeType((absent ? Attendance.ABSENT : Attendance.PRESENT).code()));
                resources.add(visit);
            }
        }
        return resources;
    }

    private static Encounter encounter(String id, EncounterKind kind, LocalDate day) {
        Encounter encounter = new Encounter();
        encounter.setId(id);
        encounter.setStatus(EncounterStatus.FINISHED);
        encounter.addType(kind.concept());
        encounter.setPeriod(new Period().setStartElement(new DateTimeType(day.toString())));
        return encounter;
    }
}
