package org.artgroups.bench.population;

import java.time.LocalDate;
import org.artgroups.fhir.Coded;
import org.artgroups.fhir.generated.Loinc;
import org.artgroups.fhir.generated.Snomed;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Laboratory results of one client, in every way the systems of the field write them. */
final class Laboratory {

    private static final Coded COPIES =
            Loinc.HIV_1_RNA_VOLUME_VIRAL_LOAD_IN_SERUM_OR_PLASMA_BY_NAA_WITH_PROBE_DETECTION;
    private static final Coded DRIED_BLOOD = Loinc.HIV_1_RNA_VOLUME_VIRAL_LOAD_IN_SPECIMEN_BY_NAA_WITH_PROBE_DETECTION;
    private static final Coded LOG =
            Loinc.HIV_1_RNA_LOG_VOLUME_VIRAL_LOAD_IN_SERUM_OR_PLASMA_BY_NAA_WITH_PROBE_DETECTION;

    private final History history;
    private final Dice dice;

    Laboratory(History history) {
        this.history = history;
        this.dice = history.dice;
    }

    /** Two years of viral loads: one a year or so; some clients have none, some are watched closely. */
    void viralLoads() {
        if (dice.chance(0.08)) {
            return;
        }
        boolean suppressed = dice.chance(0.85);
        LocalDate day = History.FIRST.plusDays(dice.between(-200, 300));
        while (!day.isAfter(History.LAST)) {
            viralLoad(day, suppressed ^ dice.chance(0.07));
            day = day.plusDays(suppressed ? dice.between(300, 430) : dice.between(80, 200));
        }
        if (dice.chance(0.004)) {
            viralLoad(LocalDate.of(2027, 2, 1), suppressed); // mistyped: in the future of every report
        }
    }

    private void viralLoad(LocalDate day, boolean suppressed) {
        DateTimeType at = history.written(day);
        viralLoad(at, suppressed);
        if (!dice.chance(0.06)) {
            return;
        }
        // a second report of the day: of the same time, or later
        viralLoad(
                dice.chance(0.6) ? at.copy() : history.at(day, dice.between(0, 23), 15), suppressed ^ dice.chance(0.3));
    }

    private Observation viralLoad(DateTimeType at, boolean suppressed) {
        Coded code = dice.chance(0.9) ? COPIES : dice.oneOf(DRIED_BLOOD, Snomed.HIV_VIRAL_LOAD);
        int way = dice.between(1, 100);
        if (way <= 4) {
            String power = suppressed ? dice.oneOf("1.3", "1.9", "2.8") : dice.oneOf("3.01", "4.2", "5.75");
            return history.observation(History.coded(LOG), at, History.quantity(power, "{Log_copies}/mL"));
        }
        if (way <= 6) {
            Quantity power = new Quantity().setUnit("log10 copies/mL");
            power.setValue(new java.math.BigDecimal(suppressed ? "1.6" : "4.75"));
            return history.observation(History.coded(code), at, power);
        }
        if (dice.chance(0.02)) {
            return history.observation(History.coded(code, LOG), at, unreadable());
        }
        return history.observation(History.coded(code), at, suppressed ? low(way) : high(way));
    }

    private Type low(int way) {
        if (way <= 35) {
            Quantity below = copies(dice.oneOf("20", "20", "40", "50", "200", "400", "839", "1000"));
            return below.setComparator(QuantityComparator.LESS_THAN);
        }
        if (way <= 55) {
            return History.coded(Snomed.NOT_DETECTED);
        }
        if (way <= 65) {
            return new StringType(dice.oneOf(
                    "TND",
                    "Not detected",
                    "target not detected",
                    "LDL",
                    "< 20 copies/mL",
                    "<40",
                    "undetectable",
                    "45"));
        }
        return copies("" + dice.oneOf(0, 19, 20, 40, 49, 50, 51, 199, 200, 399, 400, dice.between(20, 999), 999));
    }

    private Type high(int way) {
        if (way <= 12) {
            return new StringType(
                    dice.oneOf("12,500", "1 234 copies/mL", "> 100000", "2300 cp/mL", "150000", "1,200.5"));
        }
        if (way <= 15) {
            return copies("10000000").setComparator(QuantityComparator.GREATER_THAN);
        }
        return copies("" + dice.oneOf(1000, 1001, dice.between(1000, 400_000), dice.between(1000, 9_000)));
    }

    private Type unreadable() {
        return dice.oneOf(
                new StringType("haemolysed"),
                new StringType("1.000"),
                new StringType("see paper"),
                History.quantity("5200", "[IU]/mL"),
                copies("-1"),
                History.quantity("13.5", "{Log_copies}/mL"));
    }

    private Quantity copies(String value) {
        return switch (dice.between(1, 10)) {
            case 1 -> History.quantity(value, "1/mL");
            case 2 -> new Quantity().setValue(new java.math.BigDecimal(value)).setUnit("copies/mL");
            case 3 -> new Quantity().setValue(new java.math.BigDecimal(value));
            default -> History.quantity(value, "{copies}/mL").setUnit("copies/mL");
        };
    }

    /** CD4 counts and percentages: for some. */
    void cd4() {
        if (dice.chance(0.35)) {
            LocalDate day = dice.day(History.FIRST.minusDays(400), History.LAST);
            DateTimeType at = history.written(day);
            cd4(at);
            if (dice.chance(0.08)) {
                cd4(dice.chance(0.6) ? at.copy() : history.written(day));
            }
            if (dice.chance(0.3)) {
                cd4(history.written(day.plusDays(dice.between(90, 300))));
            }
        }
        if (dice.chance(0.05)) {
            Type percent = dice.chance(0.97)
                    ? History.quantity("" + dice.oneOf(8, 14, 15, 16, 25, dice.between(5, 45)), "%")
                    : History.quantity("101", "%");
            history.observation(
                    History.coded(Loinc.CD3_CD4_T4_HELPER_CELLS_100_CELLS_IN_BLOOD),
                    history.written(dice.day(History.FIRST, History.LAST)),
                    percent);
        }
    }

    private void cd4(DateTimeType at) {
        Quantity count = History.quantity(
                "" + dice.oneOf(199, 200, 201, 350, 750, dice.between(30, 1200)),
                dice.oneOf("{cells}/uL", "/uL", "cells/mm3", "10*6/L"));
        if (dice.chance(0.03)) {
            count.setValue(100).setComparator(QuantityComparator.LESS_THAN);
        }
        if (dice.chance(0.02)) {
            count.setCode("g/L");
        }
        history.observation(History.coded(Loinc.CD3_CD4_T4_HELPER_CELLS_VOLUME_IN_BLOOD), at, count);
    }
}
