package org.artgroups.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.artgroups.decisions.views.Concept;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;

/** Days, codes and choices by chance, the same for the same number. */
abstract class Chance {
    static final int DAYS = 730;

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final List<Concept> CONCEPTS = Concept.of(Definitions.fhirPackage());
    private static final String UNKNOWN = "https://codes.example/unknown";

    final Random random;

    Chance(Random random) {
        this.random = random;
    }

    CodeableConcept medicine() {
        return switch (random.nextInt(5)) {
            case 0 -> coded("medicine");
            case 1 -> new CodeableConcept().setText(one("TLD", "Cotrimoxazole"));
            case 2 -> known("art-medicine").addCoding(new Coding(UNKNOWN, "x", null));
            default -> coded("art-medicine");
        };
    }

    /** One of the codes of a list, or now and then one that nobody knows. */
    CodeableConcept coded(String list) {
        if (random.nextInt(12) == 0) {
            return new CodeableConcept(new Coding(UNKNOWN, "x", null));
        }
        return known(list);
    }

    CodeableConcept known(String list) {
        Concept concept =
                one(CONCEPTS.stream().filter(each -> each.list().equals(list)).toList());
        return new CodeableConcept(new Coding(concept.system(), concept.code(), null));
    }

    LocalDate day(int from, int to) {
        return FIRST.plusDays(from + random.nextInt(to - from));
    }

    /** A day, or a moment of it in one time zone or another. */
    DateTimeType time() {
        return new DateTimeType(day(0, DAYS) + one("", "", "T00:30:00+02:00", "T08:00:00Z", "T23:30:00-05:00"));
    }

    String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
