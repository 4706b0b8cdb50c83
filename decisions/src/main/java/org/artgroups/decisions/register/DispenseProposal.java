package org.artgroups.decisions.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.decisions.standing.ClinicalSnapshot;
import org.artgroups.decisions.standing.ClinicalSnapshot.Prescription;
import org.artgroups.decisions.standing.ClinicalSnapshot.Supply;
import org.artgroups.decisions.standing.ClinicalSnapshot.Usual;
import org.artgroups.decisions.standing.Medicine;
import org.artgroups.fhir.register.RegisterResponse.HandOut;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What to hand out to a client at a session: the antiretrovirals of the newest prescriptions in force, else those of the last
 * handing-over; and other medicines that are prescribed or were handed out the last time. Pure.
 */
public final class DispenseProposal {

    private DispenseProposal() {}

    /**
     * What to hand out.
     *
     * @param known before the session
     * @param days for how many days to hand out what the client never got in full
     */
    static List<HandOut> of(ClinicalSnapshot known, int days) {
        Optional<Integer> usualOfArt = usualDays(known);
        return medicines(known).stream()
                .map(medicine -> {
                    Supply last = known.supply(medicine).orElse(null);
                    Usual usual = last == null ? null : last.usual();
                    int supplied = usual != null ? usual.days() : usualOfArt.orElse(days);
                    return new HandOut(
                            medicine.concept(),
                            supplied,
                            usual == null ? null : quantity(usual),
                            last == null ? null : owed(last));
                })
                .toList();
    }

    /** For how many days the client gets antiretrovirals as a rule; empty if they never got them in full. */
    static Optional<Integer> usualDays(ClinicalSnapshot known) {
        return known.supplies().stream()
                .filter(supply -> supply.medicine().art() && supply.usual() != null)
                .max(Comparator.comparing(Supply::date))
                .flatMap(supply -> Optional.ofNullable(supply.usual()))
                .map(Usual::days);
    }

    /** For how many days most of a group get antiretrovirals, of several as common the longest; empty if nobody ever did. */
    public static Optional<Integer> mostUsualDays(Collection<ClinicalSnapshot> members) {
        return members.stream()
                .flatMap(known -> usualDays(known).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The antiretrovirals in words and codes; null if there are none. */
    static @Nullable CodeableConcept regimen(ClinicalSnapshot known) {
        List<Medicine> art = medicines(known).stream().filter(Medicine::art).toList();
        if (art.isEmpty()) {
            return null;
        }
        return art.size() == 1
                ? art.get(0).concept()
                : new CodeableConcept().setText(art.stream().map(Medicine::name).collect(Collectors.joining(" + ")));
    }

    private static Set<Medicine> medicines(ClinicalSnapshot known) {
        List<Prescription> prescribed = known.prescriptions();
        Optional<LocalDate> newest = prescribed.stream()
                .filter(prescription -> prescription.medicine().art())
                .map(Prescription::written)
                .max(Comparator.naturalOrder());
        Set<Medicine> medicines = new LinkedHashSet<>();
        if (newest.isPresent()) {
            prescribed.stream()
                    .filter(prescription -> prescription.medicine().art()
                            && prescription.written().equals(newest.get()))
                    .map(Prescription::medicine)
                    .forEach(medicines::add);
        } else {
            medicines.addAll(lastHandedOut(
                    known.supplies().stream().filter(s -> s.medicine().art())));
        }
        prescribed.stream()
                .map(Prescription::medicine)
                .filter(medicine -> !medicine.art())
                .forEach(medicines::add);
        lastHandedOut(known.supplies().stream()).stream()
                .filter(medicine -> !medicine.art())
                .forEach(medicines::add);
        return medicines;
    }

    private static List<Medicine> lastHandedOut(Stream<Supply> of) {
        List<Supply> supplies = of.toList();
        LocalDate last = supplies.stream()
                .map(Supply::date)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return supplies.stream()
                .filter(supply -> supply.date().equals(last))
                .map(Supply::medicine)
                .toList();
    }

    private static @Nullable Quantity quantity(Usual usual) {
        return usual.quantity() == null
                ? null
                : new Quantity().setValue(usual.quantity().stripTrailingZeros()).setUnit(usual.unit());
    }

    private static @Nullable Quantity owed(Supply last) {
        return last.owed() == null
                ? null
                : new Quantity().setValue(last.owed().stripTrailingZeros()).setUnit(last.unit());
    }
}
