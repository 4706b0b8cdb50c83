package org.artgroups.decisions.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.decisions.eligibility.ClientRecords.Medicine;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Fact;
import org.jspecify.annotations.Nullable;

/** The line of treatment that a regimen and what was taken before it tell, where nobody states it. */
final class RegimenLine {

    private static final Set<String> PROTEASE =
            Set.of(Atc.ATAZANAVIR.code(), Atc.LOPINAVIR.code(), Atc.DARUNAVIR.code());
    private static final Set<String> SALVAGE = Set.of(Atc.DARUNAVIR.code(), Atc.ETRAVIRINE.code());
    private static final Set<String> INTEGRASE =
            Set.of(Atc.DOLUTEGRAVIR.code(), Atc.RALTEGRAVIR.code(), Atc.CABOTEGRAVIR.code());
    private static final Set<String> NON_NUCLEOSIDE =
            Set.of(Atc.EFAVIRENZ.code(), Atc.NEVIRAPINE.code(), Atc.RILPIVIRINE.code(), Atc.DORAVIRINE.code());
    private static final Set<String> NUCLEOSIDE = Set.of(
            Atc.ZIDOVUDINE.code(),
            Atc.LAMIVUDINE.code(),
            Atc.ABACAVIR.code(),
            Atc.TENOFOVIR_DISOPROXIL.code(),
            Atc.TENOFOVIR_ALAFENAMIDE.code(),
            Atc.EMTRICITABINE.code(),
            Atc.STAVUDINE.code());
    private static final int CHILD = 10;

    private RegimenLine() {}

    static FactValue derived(
            Regimen present, List<Medicine> reported, ClientRecords.@Nullable Person person, LocalDate asOf) {
        Set<String> now = Regimen.components(present.medicines());
        Set<String> before = new HashSet<>();
        reported.stream()
                .filter(one -> one.date().isBefore(present.first().date()))
                .forEach(one -> before.addAll(one.components()));
        String note = "derived from the regimen ("
                + present.medicines().stream()
                        .map(Medicine::code)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "))
                + ") and what was taken before: nobody states the line";
        List<String> evidence = present.medicines().stream()
                .map(Medicine::record)
                .distinct()
                .sorted()
                .toList();
        int least;
        int greatest;
        if (!Regimen.isWhole(present.medicines())) {
            return notWhole(evidence);
        }
        if (has(now, SALVAGE)) {
            least = 2;
            greatest = 3;
        } else if (has(now, PROTEASE)) {
            least = child(person, asOf) ? 1 : 2;
            greatest = 2;
        } else if (has(now, INTEGRASE)) {
            least = has(before, PROTEASE) || has(before, SALVAGE) ? 2 : 1;
            greatest = least == 2 ? 3 : has(before, NON_NUCLEOSIDE) ? 2 : 1;
        } else if (has(now, NON_NUCLEOSIDE) || (now.size() >= 3 && NUCLEOSIDE.containsAll(now))) {
            least = 1;
            greatest = has(before, PROTEASE) ? 2 : 1;
        } else {
            return notWhole(evidence);
        }
        return FactValue.between(Fact.REGIMEN_LINE, least, greatest, note, evidence)
                .noted(note);
    }

    private static FactValue notWhole(List<String> evidence) {
        return FactValue.unknown(Fact.REGIMEN_LINE, "the regimen on record is not whole", evidence);
    }

    private static boolean child(ClientRecords.@Nullable Person person, LocalDate asOf) {
        return person == null
                || person.birthDate() == null
                || Period.between(BirthDate.parse(person.birthDate()).latest(), asOf)
                                .getYears()
                        < CHILD;
    }

    private static boolean has(Set<String> medicines, Set<String> kind) {
        return medicines.stream().anyMatch(kind::contains);
    }
}
