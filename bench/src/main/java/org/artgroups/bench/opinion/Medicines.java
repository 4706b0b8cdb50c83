package org.artgroups.bench.opinion;

import static org.artgroups.bench.opinion.Results.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.artgroups.bench.population.ClientRecord;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.ValueSets;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationDispense.MedicationDispenseStatus;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** The medicines of one client: what was said to be taken, prescribed and handed out. */
final class Medicines {

    /** One record of one medicine; a line of 0 says nothing. */
    private record Taken(LocalDate day, String medicine, boolean ordered, int line) {}

    /**
     * How long what was handed out on one day lasts.
     *
     * @param last the last day
     */
    record Supply(LocalDate day, LocalDate last) {}

    /**
     * Treatment of tuberculosis without a break.
     *
     * @param last null while it goes on
     */
    record Course(LocalDate first, @Nullable LocalDate last) {}

    private final Codes codes;
    private final ClientRecord client;
    private final Map<String, Medication> medications;

    Medicines(Codes codes, ClientRecord client, Map<String, Medication> medications) {
        this.codes = codes;
        this.client = client;
        this.medications = medications;
    }

    private List<MedicationRequest> prescriptions() {
        return client.all(MedicationRequest.class)
                .filter(request -> Set.of(
                                MedicationRequestStatus.ACTIVE,
                                MedicationRequestStatus.COMPLETED,
                                MedicationRequestStatus.STOPPED,
                                MedicationRequestStatus.ONHOLD)
                        .contains(request.getStatus()))
                .filter(request -> request.getIntent().toCode().endsWith("order"))
                .filter(request -> !request.getDoNotPerform())
                .toList();
    }

    private List<MedicationStatement> statements() {
        return client.all(MedicationStatement.class)
                .filter(statement -> Set.of(
                                MedicationStatementStatus.ACTIVE,
                                MedicationStatementStatus.COMPLETED,
                                MedicationStatementStatus.STOPPED,
                                MedicationStatementStatus.ONHOLD)
                        .contains(statement.getStatus()))
                .toList();
    }

    private List<String> codes(String valueSet, Type medicine) {
        if (medicine instanceof CodeableConcept concept) {
            return codes.all(valueSet, concept);
        }
        Medication known = medications.get(medicine.castToReference(medicine).getReference());
        return known == null ? List.of() : codes.all(valueSet, known.getCode());
    }

    private static @Nullable LocalDate start(MedicationStatement statement) {
        if (statement.getEffective() instanceof Period period) {
            return period.hasStart() ? day(period.getStartElement()) : null;
        }
        return statement.getEffective() instanceof DateTimeType at ? day(at) : null;
    }

    private static int line(DomainResource resource) {
        Extension line = resource.getExtensionByUrl(Extensions.REGIMEN_LINE);
        return line != null && line.getValue() instanceof PositiveIntType number ? number.getValue() : 0;
    }

    /** Every record of an antiretroviral medicine until a day. */
    private List<Taken> taken(LocalDate asOf) {
        List<Taken> taken = new ArrayList<>();
        for (MedicationRequest request : prescriptions()) {
            if (request.hasAuthoredOn()) {
                add(taken, asOf, day(request.getAuthoredOnElement()), request.getMedication(), true, line(request));
            }
        }
        for (MedicationStatement statement : statements()) {
            LocalDate start = start(statement);
            if (start != null) {
                add(taken, asOf, start, statement.getMedication(), true, line(statement));
            }
        }
        for (MedicationDispense dispense : dispenses()) {
            add(taken, asOf, day(dispense.getWhenHandedOverElement()), dispense.getMedication(), false, 0);
        }
        return taken;
    }

    private void add(List<Taken> taken, LocalDate asOf, LocalDate day, Type medicine, boolean ordered, int line) {
        if (!day.isAfter(asOf)) {
            codes(ValueSets.ART_MEDICINE, medicine).forEach(code -> taken.add(new Taken(day, code, ordered, line)));
        }
    }

    private List<MedicationDispense> dispenses() {
        return client.all(MedicationDispense.class)
                .filter(dispense ->
                        dispense.getStatus() == MedicationDispenseStatus.COMPLETED && dispense.hasWhenHandedOver())
                .toList();
    }

    Optional<LocalDate> artStart(LocalDate asOf) {
        return taken(asOf).stream().map(Taken::day).min(Comparator.naturalOrder());
    }

    Optional<Integer> line(LocalDate asOf) {
        return taken(asOf).stream()
                .filter(one -> one.line() > 0)
                .max(Comparator.comparing(Taken::day))
                .map(Taken::line);
    }

    /** What tells the regimen: orders and statements, or where there are none, what was handed out. */
    private List<Taken> reported(LocalDate asOf) {
        List<Taken> all = taken(asOf);
        return all.stream().anyMatch(Taken::ordered)
                ? all.stream().filter(Taken::ordered).toList()
                : all;
    }

    /** What the newest day says; of a backbone without a third agent, or the other way round, also the other as recorded last. */
    private Set<String> newest(List<Taken> reported) {
        LocalDate last =
                reported.stream().map(Taken::day).max(Comparator.naturalOrder()).orElse(null);
        if (last == null) {
            return Set.of();
        }
        Set<String> medicines = on(last, reported);
        boolean whole = medicines.stream().anyMatch(code -> in(ValueSets.WHOLE_REGIMEN_MEDICINE, code));
        long backbones = medicines.stream()
                .filter(code -> in(ValueSets.BACKBONE_MEDICINE, code))
                .count();
        long thirdAgents = medicines.stream()
                .filter(code -> in(ValueSets.THIRD_AGENT_MEDICINE, code))
                .count();
        if (!whole && backbones > 0 && thirdAgents == 0) {
            medicines.addAll(takenOn(ValueSets.THIRD_AGENT_MEDICINE, last, reported));
        } else if (!whole && backbones == 0 && thirdAgents == 1) {
            medicines.addAll(takenOn(ValueSets.BACKBONE_MEDICINE, last, reported));
        }
        return medicines;
    }

    private static Set<String> on(LocalDate day, List<Taken> reported) {
        Set<String> medicines = new HashSet<>();
        reported.stream().filter(one -> one.day().equals(day)).forEach(one -> medicines.add(one.medicine()));
        return medicines;
    }

    /** The part as it was recorded last before a day, unless a whole regimen was recorded then or later. */
    private Set<String> takenOn(String part, LocalDate before, List<Taken> reported) {
        Set<String> found = new HashSet<>();
        reported.stream()
                .filter(one -> one.day().isBefore(before))
                .filter(one -> in(part, one.medicine()) || in(ValueSets.WHOLE_REGIMEN_MEDICINE, one.medicine()))
                .map(Taken::day)
                .max(Comparator.naturalOrder())
                .ifPresent(day -> found.addAll(on(day, reported)));
        if (found.stream().anyMatch(code -> in(ValueSets.WHOLE_REGIMEN_MEDICINE, code))) {
            return Set.of();
        }
        found.removeIf(code -> !in(part, code));
        return found;
    }

    /** The first day of the newest regimen after the last of any other medicine. */
    private Optional<LocalDate> start(List<Taken> reported) {
        Set<String> present = newest(reported);
        Optional<LocalDate> other = reported.stream()
                .filter(one -> !present.contains(one.medicine()))
                .map(Taken::day)
                .max(Comparator.naturalOrder());
        return reported.stream()
                .map(Taken::day)
                .filter(day -> other.isEmpty() || day.isAfter(other.get()))
                .min(Comparator.naturalOrder());
    }

    Optional<LocalDate> regimenStart(LocalDate asOf) {
        return start(reported(asOf));
    }

    Optional<LocalDate> regimenStartWithoutSwitchToDolutegravir(LocalDate asOf) {
        List<Taken> reported = reported(asOf);
        Optional<LocalDate> start = start(reported);
        if (start.isEmpty()) {
            return start;
        }
        List<Taken> earlier =
                reported.stream().filter(one -> one.day().isBefore(start.get())).toList();
        boolean newly = hasDolutegravir(newest(reported)) && !hasDolutegravir(newest(earlier));
        return newly && !earlier.isEmpty() ? start(earlier) : start;
    }

    private boolean hasDolutegravir(Set<String> medicines) {
        return medicines.stream().anyMatch(code -> in(ValueSets.DOLUTEGRAVIR_MEDICINE, code));
    }

    private boolean in(String valueSet, String code) {
        return codes.in(
                        valueSet,
                        new CodeableConcept(new org.hl7.fhir.r4.model.Coding()
                                .setSystem(org.artgroups.fhir.generated.Atc.SYSTEM)
                                .setCode(code)))
                .isPresent();
    }

    /** By day, the longest of each. */
    List<Supply> supplies(LocalDate asOf) {
        List<Supply> supplies = new ArrayList<>();
        for (MedicationDispense dispense : dispenses()) {
            LocalDate day = day(dispense.getWhenHandedOverElement());
            if (!day.isAfter(asOf)
                    && !codes(ValueSets.ART_MEDICINE, dispense.getMedication()).isEmpty()) {
                int days = dispense.getDaysSupply().hasValue()
                        ? dispense.getDaysSupply().getValue().intValue()
                        : 0;
                supplies.add(new Supply(day, day.plusDays(days)));
            }
        }
        return supplies.stream()
                .filter(one -> supplies.stream()
                        .noneMatch(other ->
                                other.day().equals(one.day()) && other.last().isAfter(one.last())))
                .distinct()
                .sorted(Comparator.comparing(Supply::day))
                .toList();
    }

    /** Courses of treatment of tuberculosis that have begun by a day, those that meet or overlap as one, oldest first. */
    List<Course> tuberculosis(LocalDate asOf) {
        List<Course> courses = new ArrayList<>();
        for (MedicationStatement statement : statements()) {
            LocalDate start = start(statement);
            LocalDate end = statement.getEffective() instanceof Period period && period.hasEnd()
                    ? day(period.getEndElement())
                    : null;
            if (start != null && isTuberculosis(statement.getMedication())) {
                courses.add(new Course(
                        start, end == null && statement.getStatus() != MedicationStatementStatus.ACTIVE ? start : end));
            }
        }
        for (MedicationRequest request : prescriptions()) {
            Period valid = request.getDispenseRequest().getValidityPeriod();
            LocalDate start = valid.hasStart()
                    ? day(valid.getStartElement())
                    : request.hasAuthoredOn() ? day(request.getAuthoredOnElement()) : null;
            LocalDate end = valid.hasEnd() ? day(valid.getEndElement()) : null;
            if (start != null && isTuberculosis(request.getMedication())) {
                courses.add(new Course(
                        start, end == null && request.getStatus() != MedicationRequestStatus.ACTIVE ? start : end));
            }
        }
        List<Course> joined = new ArrayList<>();
        courses.stream()
                .filter(course -> !course.first().isAfter(asOf))
                .sorted(Comparator.comparing(Course::first))
                .forEach(course -> {
                    Course before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                    LocalDate reach = before == null ? null : before.last();
                    if (before == null || (reach != null && course.first().isAfter(reach.plusDays(1)))) {
                        joined.add(course);
                        return;
                    }
                    LocalDate end = course.last();
                    LocalDate last = reach == null || end == null
                            ? null
                            : Stream.of(reach, end)
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow();
                    joined.set(joined.size() - 1, new Course(before.first(), last));
                });
        return joined;
    }

    private boolean isTuberculosis(Type medicine) {
        return !codes(ValueSets.TB_TREATMENT_MEDICINE, medicine).isEmpty();
    }
}
