package org.artgroups.client.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.client.RefusedException;
import org.artgroups.client.TransportException;
import org.artgroups.client.outbox.Delivery.Delivered;
import org.artgroups.client.outbox.Delivery.Held;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.jspecify.annotations.Nullable;

/** What an outbox sends once: what waits, in its order, as far as it goes. Used once, by one thread. */
final class DeliveryRun {
    /** Statuses that say who we are is not known or not allowed, whatever is sent. */
    private static final Set<Integer> NOT_LET_IN = Set.of(
            HttpURLConnection.HTTP_BAD_REQUEST, HttpURLConnection.HTTP_UNAUTHORIZED, HttpURLConnection.HTTP_PROXY_AUTH);

    private final Folders folders;
    private final ArtGroupsClient client;
    private final List<Delivered> delivered = new ArrayList<>();
    private final List<RejectedVisit> aside = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Set<String> heldGroups = new HashSet<>();
    private final List<Held> held = new ArrayList<>();
    private @Nullable RuntimeException stopped;
    private boolean over;

    DeliveryRun(Folders folders, ArtGroupsClient client) {
        this.folders = folders;
        this.client = client;
    }

    Delivery send() throws IOException {
        for (String name : folders.waiting()) {
            try {
                send(name);
            } catch (IOException full) {
                // what was delivered is reported all the same; what could not be moved is sent again, and answered as
                // before
                stopped = full(full);
            }
            if (over) {
                break;
            }
        }
        return new Delivery(
                delivered, aside, unreadable, held, folders.waiting().size(), Optional.ofNullable(stopped));
    }

    private void send(String name) throws IOException {
        Optional<VisitFile> file = folders.waiting(name);
        if (file.isEmpty()) {
            unreadable.add(folders.putAside(name));
        } else if (!heldGroups.contains(file.get().group())) {
            send(new WaitingVisit(name, file.get().group(), file.get().visit()));
        }
    }

    private void send(WaitingVisit visit) throws IOException {
        try {
            GroupVisitResponse answer = client.recordVisit(visit.group(), visit.visit());
            delivered.add(new Delivered(visit, answer));
            if (answer.refused().isEmpty()) {
                folders.sent(visit.name());
            } else {
                // of those who were left out, nobody else knows
                reject(visit, faults(answer));
            }
        } catch (ProblemException problem) {
            if (problem.has(Problem.EDIT_CONFLICT)) {
                hold(visit, problem);
            } else {
                reject(visit, problem.faults());
            }
        } catch (TransportException silent) {
            hold(visit, silent);
            // a server that fails at one session may do well with the next
            over = silent.status().orElse(0) != HttpURLConnection.HTTP_INTERNAL_ERROR;
        } catch (RefusedException refused) {
            hold(visit, refused);
            // one that is too large, or of a group of others, stands in the way of no other
            over = NOT_LET_IN.contains(refused.status());
        } catch (RuntimeException ofTheProgram) {
            // a listener or a supplier of tokens: it would throw again
            hold(visit, ofTheProgram);
            over = true;
        }
    }

    private static List<Fault> faults(GroupVisitResponse answer) {
        return answer.refused().stream()
                .flatMap(member -> member.faults().stream())
                .map(reported -> new Fault(reported.code(), reported.element(), reported.text()))
                .toList();
    }

    private void hold(WaitingVisit visit, RuntimeException why) {
        heldGroups.add(visit.group());
        held.add(new Held(visit, why));
        stopped = why;
    }

    private static UncheckedIOException full(IOException full) {
        return new UncheckedIOException("the outbox cannot be written", full);
    }

    private void reject(WaitingVisit visit, List<Fault> faults) {
        try {
            folders.reject(visit.name(), new VisitFile(visit.group(), visit.visit(), faults));
        } catch (IOException full) {
            // it waits with its group; those of others need no room
            hold(visit, full(full));
            return;
        }
        aside.add(new RejectedVisit(visit.name(), visit.group(), visit.visit(), faults));
    }
}
