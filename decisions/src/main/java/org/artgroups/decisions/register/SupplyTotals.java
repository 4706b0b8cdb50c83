package org.artgroups.decisions.register;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.register.MedicineTotal;
import org.artgroups.fhir.register.RegisterResponse.HandOut;
import org.artgroups.fhir.register.SupplyNeedResponse;
import org.artgroups.fhir.register.TubeTotal;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Adds up what several clients get. Mutable, for use by one thread. */
public final class SupplyTotals {

    private static final class OfMedicine {
        private final CodeableConcept medication;
        private final Set<String> clients = new LinkedHashSet<>();
        private int days;
        private final Map<Integer, Integer> sizes = new TreeMap<>();
        private final Map<String, BigDecimal> quantities = new TreeMap<>();
        private final Map<String, BigDecimal> owed = new TreeMap<>();
        private int bufferDays;
        private final Map<String, BigDecimal> buffers = new TreeMap<>();

        private OfMedicine(CodeableConcept medication) {
            this.medication = medication;
        }
    }

    private final Map<String, OfMedicine> medicines = new LinkedHashMap<>();
    private final Map<SpecimenType, Integer> tubes = new TreeMap<>();

    /** Adds what a client gets at so many sessions; what is owed counts once. */
    void add(String client, HandOut handOut, int sessions) {
        OfMedicine total = of(handOut);
        total.clients.add(client);
        total.days += handOut.daysSupply() * sessions;
        total.sizes.merge(handOut.daysSupply(), sessions, Integer::sum);
        add(total.quantities, handOut.quantity(), sessions);
        add(total.owed, handOut.owed(), 1);
    }

    /** Adds the buffer for what a client gets: so many days of it. */
    void addBuffer(HandOut handOut, int days) {
        OfMedicine total = of(handOut);
        total.bufferDays += days;
        Quantity quantity = handOut.quantity();
        if (quantity != null && quantity.hasValue() && days > 0) {
            // summed up exactly, as each client's share may be part of a tablet
            BigDecimal share = quantity.getValue()
                    .multiply(BigDecimal.valueOf(days))
                    .divide(BigDecimal.valueOf(handOut.daysSupply()), MathContext.DECIMAL64);
            total.buffers.merge(unit(quantity), share, BigDecimal::add);
        }
    }

    private OfMedicine of(HandOut handOut) {
        return medicines.computeIfAbsent(key(handOut.medication()), key -> new OfMedicine(handOut.medication()));
    }

    void add(SpecimenType tube, int number) {
        if (number > 0) {
            tubes.merge(tube, number, Integer::sum);
        }
    }

    private static void add(Map<String, BigDecimal> sums, @Nullable Quantity amount, int times) {
        if (amount != null && amount.hasValue()) {
            sums.merge(unit(amount), amount.getValue().multiply(BigDecimal.valueOf(times)), BigDecimal::add);
        }
    }

    /** A medicine's sums, those handed out most first. */
    List<MedicineTotal> medicines() {
        return medicines.values().stream()
                .map(total -> new MedicineTotal(
                        total.medication,
                        total.clients.size(),
                        total.days,
                        amounts(total.quantities),
                        amounts(total.owed),
                        total.sizes.entrySet().stream()
                                .map(size -> new MedicineTotal.Size(size.getKey(), size.getValue()))
                                .toList()))
                .sorted((one, other) -> Integer.compare(other.days(), one.days()))
                .toList();
    }

    /** A medicine's sums with its buffer, those needed most first. */
    List<SupplyNeedResponse.Medicine> needs() {
        return medicines.values().stream()
                .map(total -> {
                    Map<String, BigDecimal> buffers = new TreeMap<>();
                    total.buffers.forEach((unit, sum) -> buffers.put(unit, sum.setScale(0, RoundingMode.CEILING)));
                    Map<String, BigDecimal> needed = new TreeMap<>(total.quantities);
                    buffers.forEach((unit, sum) -> needed.merge(unit, sum, BigDecimal::add));
                    total.owed.forEach((unit, sum) -> needed.merge(unit, sum, BigDecimal::add));
                    return new SupplyNeedResponse.Medicine(
                            total.medication,
                            total.clients.size(),
                            total.days,
                            amounts(total.quantities),
                            amounts(total.owed),
                            total.bufferDays,
                            amounts(buffers),
                            amounts(needed),
                            null);
                })
                .sorted((one, other) -> Integer.compare(other.days(), one.days()))
                .toList();
    }

    List<TubeTotal> tubes() {
        return tubes.entrySet().stream()
                .map(tube -> new TubeTotal(tube.getKey(), tube.getValue()))
                .toList();
    }

    private static List<Quantity> amounts(Map<String, BigDecimal> sums) {
        List<Quantity> amounts = new ArrayList<>();
        sums.forEach((unit, sum) -> {
            Quantity amount = new Quantity().setValue(sum);
            amounts.add(unit.isEmpty() ? amount : amount.setUnit(unit));
        });
        return amounts;
    }

    private static String unit(Quantity amount) {
        return amount.hasUnit() ? amount.getUnit() : "";
    }

    /** The same for the same medicine. */
    static String key(CodeableConcept medication) {
        return medication.hasCoding()
                ? medication.getCodingFirstRep().getSystem() + "|"
                        + medication.getCodingFirstRep().getCode()
                : String.valueOf(medication.getText());
    }
}
