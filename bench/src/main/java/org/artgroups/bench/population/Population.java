package org.artgroups.bench.population;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.ConceptMaps;
import org.artgroups.fhir.generated.Extensions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.codesystems.V3MaritalStatus;

/**
 * Clients on antiretroviral treatment with two years of history, from December 2024 to November 2026, some sixteen resources
 * each. What a client has depends on the seed and the client's number alone, not on how many are made. Thread-safe.
 */
public final class Population {

    /** Clients that are taken together: of one facility, and some of them members of one group. */
    public static final int BLOCK = 25;

    static final String TLD = "bench-tld";
    private static final int FACILITIES = 100;

    private final long seed;
    private final LocalCodes local;

    /**
     * The population of a seed.
     *
     * @param maps the package's concept maps: where the codes of national systems come from
     */
    public Population(long seed, List<ConceptMap> maps) {
        this.seed = seed;
        this.local = LocalCodes.of(maps, ConceptMaps.ETHIOPIA_ART_REGIMENS, ConceptMaps.ETHIOPIA_WHO_STAGES);
    }

    /** What clients refer to: facilities and a medicine. */
    public List<Resource> shared() {
        Medication tld = new Medication();
        tld.setId(TLD);
        tld.setCode(History.coded(Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR));
        List<Resource> shared = new java.util.ArrayList<>(List.of(tld));
        IntStream.range(0, FACILITIES).forEach(i -> {
            Organization facility = new Organization();
            facility.setId(facility(i));
            facility.setName("Facility " + i);
            shared.add(facility);
        });
        return shared;
    }

    private static String facility(int number) {
        return "bench-facility-" + number;
    }

    /** The client of a number, 0 or more. */
    public ClientRecord client(int number) {
        Dice dice = new Dice(seed, number);
        Patient patient = new Patient();
        patient.setId(id(number));
        boolean woman = dice.chance(0.62);
        patient.setGender(woman ? AdministrativeGender.FEMALE : AdministrativeGender.MALE);
        patient.setManagingOrganization(new Reference("Organization/" + facility(number / BLOCK % FACILITIES)));
        if (dice.chance(0.02)) {
            return new ClientRecord(patient, List.of()); // nothing at all is known
        }
        int years = dice.chance(0.08)
                ? dice.between(1, 17)
                : dice.chance(0.1) ? dice.between(18, 20) : dice.between(18, 75);
        patient.setBirthDateElement(birthDate(dice, years));
        if (dice.chance(0.5)) {
            marry(patient, dice);
        }
        if (dice.chance(0.02)) {
            patient.setDeceased(dice.chance(0.5) ? new BooleanType(true) : new DateTimeType("2026-03-01"));
        } else if (dice.chance(0.2)) {
            patient.setDeceased(new BooleanType(false));
        }
        History history = new History(patient.getIdElement().getIdPart(), dice);
        Treatment treatment = new Treatment(history, local, years < 15);
        treatment.write();
        treatment.treatTuberculosis();
        Laboratory laboratory = new Laboratory(history);
        laboratory.viralLoads();
        laboratory.cd4();
        Consultations consultations = new Consultations(history, local);
        consultations.answers(woman && years > 14 && years < 50, years < 20);
        consultations.illnesses();
        return new ClientRecord(patient, history.resources());
    }

    private static String id(int number) {
        return "bench-%07d".formatted(number);
    }

    private static DateType birthDate(Dice dice, int years) {
        String day = dice.day(
                        History.LAST.plusDays(1).minusYears(years + 1L),
                        History.LAST.plusDays(1).minusYears(years))
                .toString();
        int known = dice.between(1, 100);
        return new DateType(known <= 88 ? day : known <= 92 ? day.substring(0, 7) : day.substring(0, 4));
    }

    private static void marry(Patient patient, Dice dice) {
        V3MaritalStatus status = dice.oneOf(
                V3MaritalStatus.M, V3MaritalStatus.M, V3MaritalStatus.S, V3MaritalStatus.W, V3MaritalStatus.D);
        CodeableConcept marital = new CodeableConcept();
        if (dice.chance(0.1)) {
            marital.addCoding(new Coding().setCode("5")); // a register's own list, before HL7's
        }
        if (dice.chance(0.06)) {
            marital.addCoding(new Coding()
                    .setSystem(org.hl7.fhir.r4.model.codesystems.V3NullFlavor.UNK.getSystem())
                    .setCode("UNK"));
        } else {
            marital.addCoding(new Coding().setSystem(status.getSystem()).setCode(status.toCode()));
        }
        patient.setMaritalStatus(marital);
    }

    /** The group of a block of clients: four blocks in ten have one, and not everybody is in it all the time. */
    public List<Group> groups(int block) {
        Dice dice = new Dice(~seed, block);
        if (!dice.chance(0.4)) {
            return List.of();
        }
        Group group = new Group();
        group.setId("bench-club-%06d".formatted(block));
        group.setType(GroupType.PERSON);
        group.setActual(true);
        if (dice.chance(0.95)) { // else people who meet for something else
            group.addExtension(
                    Extensions.DELIVERY_MODEL,
                    new CanonicalType(Canonicals.BASE + "/PlanDefinition/"
                            + dice.oneOf("hcw-managed-group", "khayelitsha-6-month", "western-cape")));
        }
        for (int i = 0; i < BLOCK; i++) {
            if (dice.chance(0.75)) {
                member(group.addMember(), id(block * BLOCK + i), dice);
            }
        }
        return List.of(group);
    }

    private static void member(GroupMemberComponent member, String client, Dice dice) {
        member.setEntity(new Reference("Patient/" + client));
        LocalDate joined = dice.day(History.FIRST.minusYears(1), History.LAST);
        if (dice.chance(0.95)) {
            member.getPeriod().setStartElement(new DateTimeType(joined.toString()));
        }
        if (dice.chance(0.2)) {
            member.getPeriod()
                    .setEndElement(
                            new DateTimeType(dice.day(joined, History.LAST).toString()));
            member.setInactive(dice.chance(0.5));
        } else if (dice.chance(0.03)) {
            member.setInactive(true);
        }
    }
}
