package org.artgroups.decisions.register;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.register.SupplyNeedResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.SupplyRequest;
import org.hl7.fhir.r4.model.SupplyRequest.SupplyRequestStatus;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;

/**
 * What asks for what a facility needs: a SupplyRequest for each medicine and test, under an id made from the facility, the day, the
 * number of sessions and the item, so that asking again finds it. Pure.
 *
 * @param transaction what is written
 * @param answer the need, each part with what asks for it
 */
public record SupplyBundle(Bundle transaction, SupplyNeedResponse answer) {

    /** The requests for what is needed. A medicine is asked for in its unit; in days of supply where no unit is on record, or several. */
    public static SupplyBundle of(SupplyNeedResponse need) {
        Bundle transaction = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        List<SupplyNeedResponse.Medicine> medicines = new ArrayList<>();
        for (SupplyNeedResponse.Medicine medicine : need.medicines()) {
            Quantity quantity =
                    medicine.needed().size() == 1 && medicine.needed().get(0).hasUnit()
                            ? medicine.needed().get(0).copy()
                            : days(medicine.days() + medicine.bufferDays());
            medicines.add(medicine.askedForBy(add(transaction, need, medicine.medication(), quantity)));
        }
        List<SupplyNeedResponse.Tube> tubes = new ArrayList<>();
        for (SupplyNeedResponse.Tube tube : need.tubes()) {
            Quantity quantity = new Quantity().setValue(tube.count()).setUnit("tubes");
            tubes.add(tube.askedForBy(add(transaction, need, tube.type().concept(), quantity)));
        }
        return new SupplyBundle(
                transaction,
                new SupplyNeedResponse(
                        need.facility(),
                        need.asOf(),
                        need.sessions(),
                        need.leftOut(),
                        medicines,
                        tubes,
                        need.groups()));
    }

    private static Reference add(Bundle transaction, SupplyNeedResponse need, CodeableConcept item, Quantity quantity) {
        List<LocalDate> days = need.groups().stream()
                .flatMap(group -> group.days().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        SupplyRequest request = new SupplyRequest()
                .setStatus(SupplyRequestStatus.ACTIVE)
                .setItem(item.copy())
                .setQuantity(quantity)
                .setOccurrence(
                        new Period().setStartElement(day(days.get(0))).setEndElement(day(days.get(days.size() - 1))))
                .setAuthoredOnElement(day(need.asOf()))
                .setRequester(new Reference(need.facility().getReference()));
        request.getMeta().addProfile(Profiles.SUPPLY_REQUEST);
        String name = String.join(
                "|",
                need.facility().getReference(),
                need.asOf().toString(),
                String.valueOf(need.sessions()),
                SupplyTotals.key(item));
        request.setId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
        String address = "SupplyRequest/" + request.getId();
        transaction
                .addEntry()
                .setResource(request)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl(address);
        return new Reference(address);
    }

    private static DateTimeType day(LocalDate day) {
        return new DateTimeType(day.toString());
    }

    private static Quantity days(int days) {
        return new Quantity()
                .setValue(BigDecimal.valueOf(days))
                .setUnit("days")
                .setSystem(UnitsOfTime.D.getSystem())
                .setCode("d");
    }
}
