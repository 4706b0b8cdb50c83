package org.artgroups.decisions.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.decisions.eligibility.ClientRecords.Medicine;
import org.artgroups.decisions.eligibility.ClientRecords.State;
import org.artgroups.fhir.generated.Atc;
import org.jspecify.annotations.Nullable;

/**
 * Since when a client has been on antiretroviral treatment without a break, and whether it runs.
 *
 * @param standing whether it runs; null if nobody can say
 * @param since the first day after the last break; null if there is no treatment
 * @param first the record of that day; null if there is none
 * @param note what the reader should know; null if nothing
 * @param evidence the records that decide it
 * @param held whether treatment is on hold
 */
record ArtPeriod(
        @Nullable Boolean standing,
        @Nullable LocalDate since,
        @Nullable Medicine first,
        @Nullable String note,
        List<String> evidence,
        boolean held) {

    private static final Comparator<Medicine> EARLIEST =
            Comparator.comparing(Medicine::date).thenComparing(Medicine::record);

    /** What prevents HIV where it is taken alone. */
    private static final Set<String> MAY_PREVENT =
            Set.of(Atc.TENOFOVIR_DISOPROXIL.code(), Atc.EMTRICITABINE.code(), Atc.LAMIVUDINE.code());

    /** What an infant is given against the infection of its mother. */
    private static final Set<String> OF_INFANTS =
            Set.of(Atc.NEVIRAPINE.code(), Atc.ZIDOVUDINE.code(), Atc.LAMIVUDINE.code());

    private static final int INFANT_YEARS = 2;
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 1, 1);

    static ArtPeriod of(ClientRecords recorded, LocalDate asOf, int window) {
        List<Medicine> all = recorded.medicines.stream().sorted(EARLIEST).toList();
        List<Medicine> treatment =
                all.stream().filter(one -> one.state() != State.PREVENTION).toList();
        if (treatment.isEmpty()) {
            return all.isEmpty()
                    ? new ArtPeriod(null, null, null, "no record of antiretroviral treatment", List.of(), false)
                    : new ArtPeriod(
                            false,
                            null,
                            null,
                            "what is recorded prevents HIV and is no treatment",
                            records(all),
                            false);
        }
        String doubt = doubt(recorded, treatment);
        if (doubt != null) {
            return new ArtPeriod(null, null, null, doubt, records(treatment), false);
        }
        Medicine first = afterBreaks(treatment, window);
        List<Medicine> running = treatment.stream()
                .filter(one -> runs(one, asOf, window) && !superseded(one, treatment, asOf))
                .toList();
        if (!running.isEmpty()) {
            boolean held = running.stream().allMatch(one -> one.state() == State.ON_HOLD);
            LocalDate ranOut = ranOut(treatment, asOf, window);
            if (!held && ranOut != null) {
                return new ArtPeriod(
                        null,
                        first.date(),
                        first,
                        lastSupply(ranOut),
                        records(List.of(newestSupply(treatment))),
                        false);
            }
            return new ArtPeriod(
                    true,
                    first.date(),
                    first,
                    held ? "on hold: no current supply" : null,
                    records(running.subList(running.size() - 1, running.size())),
                    held);
        }
        Medicine newest = treatment.get(treatment.size() - 1);
        boolean ended = treatment.stream().anyMatch(one -> endsAll(one, newest, asOf));
        LocalDate last = treatment.stream()
                .map(ArtPeriod::end)
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(newest.date());
        return ended
                ? new ArtPeriod(false, null, null, "treatment ended on " + last, records(List.of(newest)), false)
                : new ArtPeriod(null, first.date(), first, lastSupply(last), records(List.of(newest)), false);
    }

    private static String lastSupply(LocalDate ended) {
        return "the last supply on record ended on " + ended;
    }

    private static @Nullable Medicine newestSupply(List<Medicine> treatment) {
        return treatment.stream()
                .filter(one -> !one.prescribed())
                .max(Comparator.comparing(ArtPeriod::supplied).thenComparing(Medicine::record))
                .orElse(null);
    }

    /** The day on which what was handed out is used up; for ever where nobody says how long it lasts. */
    private static LocalDate supplied(Medicine supply) {
        LocalDate end = end(supply);
        return end == null ? FOR_EVER : end;
    }

    /** When the last supply was used up, longer ago than the window and with nothing prescribed since; null otherwise. */
    private static @Nullable LocalDate ranOut(List<Medicine> treatment, LocalDate asOf, int window) {
        Medicine supply = newestSupply(treatment);
        LocalDate end = supply == null ? null : end(supply);
        return end != null
                        && end.plusDays(window).isBefore(asOf)
                        && treatment.stream()
                                .noneMatch(one -> one.prescribed() && one.date().isAfter(end))
                ? end
                : null;
    }

    private static @Nullable String doubt(ClientRecords recorded, List<Medicine> treatment) {
        Set<String> components =
                treatment.stream().flatMap(one -> one.components().stream()).collect(Collectors.toSet());
        if (MAY_PREVENT.containsAll(components) || components.equals(Set.of(Atc.CABOTEGRAVIR.code()))) {
            return "what is recorded is no whole regimen and may prevent HIV";
        }
        if (!Regimen.isWhole(treatment)) {
            return "what is recorded is no whole regimen";
        }
        ClientRecords.Person person = recorded.person;
        if (person != null
                && person.birthDate() != null
                && OF_INFANTS.containsAll(components)
                && treatment
                        .get(treatment.size() - 1)
                        .date()
                        .isBefore(BirthDate.parse(person.birthDate()).latest().plusYears(INFANT_YEARS))) {
            return "what is recorded may protect an infant and be no treatment";
        }
        return null;
    }

    /** Whether the end of one is an end of what was recorded last. */
    private static boolean endsAll(Medicine one, Medicine newest, LocalDate asOf) {
        LocalDate until = one.until();
        return ended(one, asOf)
                && (!one.date().isBefore(newest.date()) || (until != null && !until.isBefore(newest.date())));
    }

    private static boolean ended(Medicine one, LocalDate asOf) {
        LocalDate until = one.until();
        return switch (one.state()) {
            case ENDED -> until == null || !until.isAfter(asOf);
            case GOING_ON -> until != null && until.isBefore(asOf);
            default -> false;
        };
    }

    private static boolean runs(Medicine one, LocalDate asOf, int window) {
        LocalDate end = end(one);
        return switch (one.state()) {
            case GOING_ON -> end == null || !end.isBefore(asOf);
            case ENDED -> end != null && end.isAfter(asOf);
            case ON_HOLD -> true;
            case ORDERED -> end == null || !end.plusDays(window).isBefore(asOf);
            case SUPPLIED -> end != null && !end.plusDays(window).isBefore(asOf);
            case PREVENTION -> false;
        };
    }

    /** Whether a record of the same medicines says that they were ended after this one was written. */
    private static boolean superseded(Medicine one, List<Medicine> all, LocalDate asOf) {
        return one.state() != State.GOING_ON
                && all.stream()
                        .anyMatch(other -> !other.record().equals(one.record())
                                && ended(other, asOf)
                                && other.components().containsAll(one.components())
                                && (other.until() == null
                                        ? other.date().isAfter(one.date())
                                        : other.until().isAfter(one.date())));
    }

    private static @Nullable LocalDate end(Medicine one) {
        if (one.until() != null) {
            return one.until();
        }
        Integer days = one.number();
        return one.state() == State.SUPPLIED && !one.prescribed() && days != null
                ? one.date().plusDays(days)
                : null;
    }

    /** The first record after the last gap between the end of one and the beginning of the next. */
    private static Medicine afterBreaks(List<Medicine> treatment, int window) {
        boolean supplies = treatment.stream().anyMatch(one -> !one.prescribed());
        LocalDate firstSupply = treatment.stream()
                .filter(one -> !one.prescribed())
                .map(Medicine::date)
                .findFirst()
                .orElse(LocalDate.MAX);
        Medicine first = treatment.get(0);
        LocalDate covered = first.date();
        boolean open = false;
        for (Medicine one : treatment) {
            boolean order = one.prescribed()
                    && one.state() != State.GOING_ON
                    && one.state() != State.ENDED
                    && one.state() != State.ON_HOLD;
            if (order && supplies && !one.date().isBefore(firstSupply)) {
                continue; // what was handed out says how long it lasted
            }
            if (!open && ChronoUnit.DAYS.between(covered, one.date()) > window) {
                first = one;
            }
            LocalDate end = end(one);
            long left = one.prescribed() || covered.equals(FOR_EVER) ? 0 : ChronoUnit.DAYS.between(one.date(), covered);
            boolean ongoing = one.state() == State.GOING_ON && end == null;
            if (ongoing) {
                covered = FOR_EVER;
                open = false;
            } else if (end == null || order) {
                open = true;
            } else {
                open = open && end.isBefore(one.date());
                covered = end.isAfter(covered) ? end : covered;
                // what was left of the supply before lasts as well
                LocalDate withLeft = left > 0 ? end.plusDays(left) : end;
                covered = withLeft.isAfter(covered) ? withLeft : covered;
            }
            if (covered.isBefore(one.date())) {
                covered = one.date();
            }
        }
        return first;
    }

    private static List<String> records(List<Medicine> medicines) {
        return medicines.stream().map(Medicine::record).distinct().toList();
    }
}
