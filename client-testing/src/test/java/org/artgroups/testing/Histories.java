package org.artgroups.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.EncounterKind;
import org.artgroups.fhir.generated.Extensions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** An invented group with whatever a real one may have on record, and what it should not: another for every number. */
final class Histories extends Chance {
    private final String name;
    private final List<Resource> all = new ArrayList<>();
    private final List<String> clients = new ArrayList<>();
    private final List<String> sessions = new ArrayList<>();

    private Histories(int number) {
        super(new Random(number));
        this.name = "history-" + number;
    }

    /** The group is {@code Group/history-7}, its members {@code Patient/history-7-c0} to {@code -c4}, its facility {@code Organization/history-7}. */
    static List<Resource> of(int number) {
        Histories history = new Histories(number);
        history.group();
        for (int i = 0; i < 8; i++) {
            history.session();
        }
        Records records = new Records(history.random, history.name, history.all);
        for (String client : history.clients) {
            for (int i = 0; i < 30; i++) {
                records.record(new Reference("Patient/" + client));
            }
        }
        return history.all;
    }

    private void group() {
        add(new Organization().setName(name), name);
        Group group =
                new Group().setType(Group.GroupType.PERSON).setActual(true).setName(name);
        String model = one("zambia-cag", "hcw-managed-group", "zimbabwe-carg", "khayelitsha", "eswatini-club");
        group.addExtension(Extensions.DELIVERY_MODEL, new CanonicalType(Canonicals.BASE + "/PlanDefinition/" + model));
        group.setManagingEntity(new Reference("Organization/" + name));
        if (random.nextBoolean()) {
            group.setActive(true).addExtension(Extensions.CAPACITY, new PositiveIntType(3));
        }
        for (int i = 0; i < 5; i++) {
            String id = name + "-c" + i;
            Patient patient = new Patient();
            patient.setBirthDateElement(new DateType(one("1980-02-29", "2009-05", "1990", "2015-01-31")));
            if (random.nextInt(10) == 0) {
                patient.setDeceased(new BooleanType(random.nextBoolean()));
            }
            if (random.nextBoolean()) {
                patient.addName().setFamily("Family" + i).addGiven("Given");
            }
            clients.add(id);
            add(patient, id);
            Group.GroupMemberComponent member = group.addMember().setEntity(new Reference("Patient/" + id));
            if (random.nextInt(4) > 0) {
                member.getPeriod().setStartElement(new DateTimeType(day(0, 300).toString()));
            }
            if (random.nextInt(6) == 0) {
                member.getPeriod().setEndElement(new DateTimeType(day(400, DAYS).toString()));
            }
        }
        add(group, name);
    }

    private void session() {
        Encounter session = new Encounter();
        session.setStatus(
                random.nextInt(5) == 0 ? Encounter.EncounterStatus.PLANNED : Encounter.EncounterStatus.FINISHED);
        session.addIdentifier().setSystem("https://sender.example/" + name).setValue("s" + sessions.size());
        session.addType(EncounterKind.GROUP_SESSION.concept()).setSubject(new Reference("Group/" + name));
        LocalDate day = day(0, DAYS);
        session.setPeriod(new Period().setStartElement(new DateTimeType(day.toString())));
        if (random.nextBoolean()) {
            session.addExtension(
                    Extensions.NEXT_VISIT, new DateType(day.plusDays(28).toString()));
        }
        if (random.nextBoolean()) {
            session.addExtension(Extensions.COLLECTOR, new Reference("Patient/" + one(clients)));
        }
        String id = name + "-s" + sessions.size();
        sessions.add(id);
        add(session, id);
        for (String client : clients) {
            if (random.nextInt(3) > 0) {
                Encounter visit = new Encounter().setStatus(Encounter.EncounterStatus.FINISHED);
                visit.addType(EncounterKind.MEMBER_VISIT.concept())
                        .setSubject(new Reference("Patient/" + client))
                        .setPartOf(new Reference("Encounter/" + id))
                        .setPeriod(new Period().setStartElement(new DateTimeType(day + one("", "T23:30:00+02:00"))));
                visit.addExtension(
                        Extensions.ATTENDANCE,
                        new CodeType(one(List.of(Attendance.values())).code()));
                add(visit, id + "-" + client);
            }
        }
    }

    private void add(Resource resource, String id) {
        resource.setId(id);
        all.add(resource);
    }
}
