package org.artgroups.server.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.artgroups.decisions.client.Departure;
import org.artgroups.decisions.standing.Member;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.membership.MemberRemoveRequest;
import org.artgroups.fhir.operation.ParseResult;
import org.artgroups.operations.OperationHandlers;
import org.artgroups.operations.membership.MembershipHandler;
import org.artgroups.server.platform.storage.HapiStorage;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The end of the membership of somebody who has died, was transferred out, or is on record under another id: offered on the group's page. */
@Controller
class LeavingController {

    private final MembershipHandler memberships;
    private final OperationHandlers handlers;
    private final HapiStorage storage;
    private final Clock clock;

    LeavingController(MembershipHandler memberships, OperationHandlers handlers, HapiStorage storage, Clock clock) {
        this.memberships = memberships;
        this.handlers = handlers;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * A member whom the group still lists.
     *
     * @param code of the message that says why
     * @param last day of the membership that is proposed
     */
    public record Gone(String code, LocalDate last) {}

    /** Members of a group on a day who are not to be expected any more, by Patient id. */
    static Map<String, Gone> gone(OperationHandlers handlers, String group, LocalDate today) {
        return handlers.standings().members(List.of(group), today).stream()
                .filter(member -> !member.isExpectedOn(today))
                .collect(Collectors.toMap(Member::client, member -> {
                    Departure departure = Objects.requireNonNull(member.departure());
                    String code = departure.kind() == Departure.Kind.MERGED
                            ? "merged"
                            : departure.kind().reason().code();
                    LocalDate until = departure.until();
                    LocalDate last = until == null || until.isAfter(today) ? today : until;
                    return new Gone(
                            code, member.since() != null && last.isBefore(member.since()) ? member.since() : last);
                }));
    }

    /** Ends the membership with the reason that is on record. */
    @PostMapping("/groups/{id}/clients/{client}/leave")
    String leave(
            @PathVariable String id,
            @PathVariable String client,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date) {
        Gone gone = gone(handlers, id, LocalDate.now(clock)).get(client);
        if (gone != null) {
            LeavingReason reason = LeavingReason.of(gone.code()).orElse(LeavingReason.OTHER);
            memberships.remove(
                    id,
                    new ParseResult<>(
                            new MemberRemoveRequest(new Reference("Patient/" + client), date, reason, null), List.of()),
                    storage.ofServer());
        }
        return "redirect:/groups/" + id;
    }
}
