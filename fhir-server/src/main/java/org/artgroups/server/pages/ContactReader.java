package org.artgroups.server.pages;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Address.AddressUse;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/** Where clients are found: for those who look for them. Thread-safe. */
@Component
class ContactReader {

    private static final Set<ContactPointSystem> CALLED = Set.of(ContactPointSystem.PHONE, ContactPointSystem.SMS);

    private final DaoRegistry daos;

    ContactReader(DaoRegistry daos) {
        this.daos = daos;
    }

    /**
     * Where a client is found; empty where it is not on record.
     *
     * @param name for people; the id if there is none
     * @param number by which papers call the client
     * @param phones numbers
     * @param address where the client lives
     * @param supporter whom the client named, with a number
     */
    public record Contact(String name, String number, List<String> phones, String address, String supporter) {
        /** Copies the list. */
        public Contact {
            phones = List.copyOf(phones);
        }

        /** Of whom nothing is on record. */
        static Contact unknown(String client) {
            return new Contact(client, "", List.of(), "", "");
        }
    }

    /** By Patient id; a client who is not on record is not in it. */
    Map<String, Contact> contacts(Collection<String> clients, RequestDetails caller) {
        if (clients.isEmpty()) {
            return Map.of();
        }
        TokenOrListParam any = new TokenOrListParam();
        clients.forEach(client -> any.add(new TokenParam(client)));
        return daos
                .getResourceDao(Patient.class)
                .search(SearchParameterMap.newSynchronous().add(Patient.SP_RES_ID, any), caller)
                .getAllResources()
                .stream()
                .map(Patient.class::cast)
                .collect(Collectors.toMap(patient -> patient.getIdElement().getIdPart(), ContactReader::contact));
    }

    private static Contact contact(Patient patient) {
        String name = patient.getName().stream()
                .map(ContactReader::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(patient.getIdElement().getIdPart());
        return new Contact(
                name,
                patient.getIdentifier().stream()
                        .filter(Identifier::hasValue)
                        .map(Identifier::getValue)
                        .findFirst()
                        .orElse(""),
                phones(patient.getTelecom()),
                patient.getAddress().stream()
                        .filter(address -> address.getUse() != AddressUse.OLD)
                        .map(ContactReader::text)
                        .findFirst()
                        .orElse(""),
                patient.getContact().stream()
                        .map(person -> joined(
                                ", ",
                                Stream.concat(Stream.of(text(person.getName())), phones(person.getTelecom()).stream())))
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse(""));
    }

    private static List<String> phones(List<ContactPoint> points) {
        return points.stream()
                .filter(point -> CALLED.contains(point.getSystem()) && point.getUse() != ContactPointUse.OLD)
                .map(ContactPoint::getValue)
                .filter(number -> number != null && !number.isBlank())
                .distinct()
                .toList();
    }

    private static String text(Address address) {
        return address.hasText()
                ? address.getText()
                : joined(
                        ", ",
                        Stream.of(
                                        address.getLine().stream().map(line -> line.getValue()),
                                        Stream.of(address.getCity(), address.getDistrict()))
                                .flatMap(parts -> parts));
    }

    private static String text(HumanName name) {
        return name.hasText()
                ? name.getText()
                : joined(" ", Stream.of(name.getGivenAsSingleString(), name.getFamily()));
    }

    private static String joined(String between, Stream<String> parts) {
        return parts.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
