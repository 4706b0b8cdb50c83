package org.artgroups.server.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.register.RegisterResponse.HandOut;
import org.artgroups.fhir.register.RegisterResponse.Member;
import org.hl7.fhir.r4.model.Quantity;

/**
 * What a pharmacist packs for a session, added up over the members of its register. Pure.
 *
 * @param medicines in the order in which the register names them first
 * @param blood how many members are due to have blood drawn
 */
public record PackSheet(List<Total> medicines, int blood) {

    private static final Set<Advice> BLOOD = Set.of(Advice.VL_DUE, Advice.BLOOD_DUE);

    /** Copies the list. */
    public PackSheet {
        medicines = List.copyOf(medicines);
    }

    /**
     * One medicine over all members.
     *
     * @param name short
     * @param days for how many days, and for how many members each
     * @param quantities by unit, of those whose quantity is known, without what is owed
     * @param owed by unit, what an earlier session left owed
     */
    public record Total(
            String name, Map<Integer, Integer> days, Map<String, BigDecimal> quantities, Map<String, BigDecimal> owed) {

        /** How many members get it. */
        public int members() {
            return days.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The totals of a register. */
    static PackSheet of(RegisterResponse register, MedicineNames names) {
        Map<String, Total> totals = new LinkedHashMap<>();
        for (Member member : register.members()) {
            for (HandOut handOut : member.handOuts()) {
                Total total = totals.computeIfAbsent(
                        names.shortName(handOut.medication()),
                        name -> new Total(name, new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
                total.days().merge(handOut.daysSupply(), 1, Integer::sum);
                if (handOut.quantity() != null) {
                    add(handOut.quantity(), total.quantities());
                }
                if (handOut.owed() != null) {
                    add(handOut.owed(), total.owed());
                }
            }
        }
        int blood =
                (int) register.members().stream().filter(PackSheet::needsBlood).count();
        return new PackSheet(new ArrayList<>(totals.values()), blood);
    }

    /** Whether blood is due to be drawn of a member. */
    static boolean needsBlood(Member member) {
        return member.due().stream().anyMatch(due -> BLOOD.contains(due.code()));
    }

    private static void add(Quantity quantity, Map<String, BigDecimal> to) {
        to.merge(quantity.hasUnit() ? quantity.getUnit() : "", quantity.getValue(), BigDecimal::add);
    }
}
