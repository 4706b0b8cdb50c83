package org.artgroups.decisions.tracing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.generated.TaskKind;
import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.tracing.TraceRequest;
import org.artgroups.fhir.tracing.TraceResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Tracing as FHIR: what becomes of a Task. Pure; a Task that is passed in is left as it is. */
public final class TracingTask {

    private static final String GROUP = "group";
    private static final String DATE = "date";

    private TracingTask() {}

    /** The id of the Task of a client and a session missed, made from both: whoever opens it twice writes the same. */
    public static String id(String group, String client, LocalDate missed) {
        String name = "tracing|" + group + "|" + client + "|" + missed;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A Task by which a client is to be found. */
    public static Task open(TracingPlan.Missed missed, LocalDate today) {
        MissedSessions absence = missed.absence();
        Task task = new Task();
        task.setId(id(absence.group(), absence.client(), missed.first().date()));
        task.getMeta().addProfile(Profiles.TRACING);
        Extension session = task.addExtension().setUrl(Extensions.TRACING_SESSION);
        session.addExtension(GROUP, new Reference("Group/" + absence.group()));
        session.addExtension(DATE, new DateType(missed.first().date().toString()));
        task.setStatus(TaskStatus.REQUESTED);
        task.setIntent(Task.TaskIntent.ORDER);
        task.setCode(TaskKind.TRACING.concept());
        if (missed.first().id() != null) {
            task.setFocus(new Reference("Encounter/" + missed.first().id()));
        }
        task.setFor(new Reference("Patient/" + absence.client()));
        task.setAuthoredOnElement(day(today));
        return task;
    }

    /** Whether a Task traces a client. */
    public static boolean isTracing(Task task) {
        return task.getCode().getCoding().stream()
                .anyMatch(code -> TaskKind.TRACING.system().equals(code.getSystem())
                        && TaskKind.TRACING.code().equals(code.getCode()));
    }

    /** Whether it has not come to an end. */
    public static boolean isOpen(Task task) {
        return task.getStatus() == TaskStatus.REQUESTED || task.getStatus() == TaskStatus.INPROGRESS;
    }

    /** The day of the first session missed; null if the Task does not say. */
    public static @Nullable LocalDate missedOn(Task task) {
        Extension session = task.getExtensionByUrl(Extensions.TRACING_SESSION);
        Extension date = session == null ? null : session.getExtensionByUrl(DATE);
        return date == null || date.getValue() == null
                ? null
                : LocalDate.parse(date.getValue().primitiveValue());
    }

    /** How many attempts it tells. */
    public static int attempts(Task task) {
        return task.getExtensionsByUrl(Extensions.TRACING_ATTEMPT).size();
    }

    /**
     * The same Task, ended: the client was provided for. If that was on the day of the session itself, they had not missed it.
     *
     * @param date when
     * @param visit at which; null if it was at no session
     */
    public static Task returned(Task task, LocalDate date, @Nullable Reference visit) {
        LocalDate missed = missedOn(task);
        boolean notMissing = missed != null && !date.isAfter(missed);
        Task ended = task.copy();
        ended.setStatus(TaskStatus.COMPLETED);
        ended.setBusinessStatus((notMissing ? TracingOutcome.MISCLASSIFIED : TracingOutcome.RETURNED).concept());
        ended.setEncounter(visit);
        return endedOn(date, ended);
    }

    /**
     * The same Task, ended: the client is not a member of the group any more. Where the reason says what has become of the
     * client, that is the outcome; who left before the session had not missed it; of others nothing is said of their care.
     *
     * @param date last day of the membership
     */
    public static Task left(Task task, LeavingReason reason, LocalDate date) {
        LocalDate missed = missedOn(task);
        TracingOutcome outcome =
                switch (reason) {
                    case DIED -> TracingOutcome.DIED;
                    case TRANSFERRED_OUT -> TracingOutcome.TRANSFERRED_OUT;
                    case MOVED -> TracingOutcome.RELOCATED;
                    case LOST -> TracingOutcome.UNABLE_TO_TRACE;
                    default -> missed != null && date.isBefore(missed) ? TracingOutcome.MISCLASSIFIED : null;
                };
        Task ended = task.copy();
        ended.setStatus(outcome == null ? TaskStatus.CANCELLED : TaskStatus.COMPLETED);
        ended.setStatusReason(reason.concept());
        ended.setBusinessStatus(outcome == null ? null : outcome.concept());
        return endedOn(date, ended);
    }

    /** The same Task, never to have been: the client never was a member. */
    public static Task enteredInError(Task task) {
        return task.copy().setStatus(TaskStatus.ENTEREDINERROR);
    }

    /** What ended it may have been before it was asked for; it was not modified before that. */
    private static Task endedOn(LocalDate date, Task task) {
        DateTimeType asked = task.getAuthoredOnElement();
        boolean before = asked.hasValue() && date.toString().compareTo(asked.getValueAsString()) < 0;
        task.setLastModifiedElement(before ? asked.copy() : day(date));
        return task.setExecutionPeriod(new Period().setEndElement(day(date)));
    }

    /** The same Task, open again: the visit, or the leaving, that ended it was sent by mistake. */
    public static Task reopened(Task task) {
        Task open = task.copy();
        open.setStatus(attempts(task) == 0 ? TaskStatus.REQUESTED : TaskStatus.INPROGRESS);
        open.setStatusReason(null);
        open.setBusinessStatus(null);
        open.setExecutionPeriod(null);
        open.setEncounter(null);
        return open;
    }

    /**
     * What an attempt makes of a Task.
     *
     * @return the same Task if it tells of the attempt already
     * @throws ProblemException with every fault, if the Task traces nobody or has ended, or the day cannot be
     */
    public static Task attempted(Task task, TraceRequest reported, LocalDate today) {
        LocalDate date = reported.date() == null ? today : reported.date();
        Extension attempt = attempt(reported, date);
        if (tells(task, attempt)) {
            return task;
        }
        check(task, date, today);
        return traced(task, reported, attempt, today);
    }

    /** What is answered to an attempt that a Task tells. */
    public static TraceResponse answer(Task attempted) {
        return new TraceResponse(
                new Reference("Task/" + attempted.getIdElement().getIdPart()), attempts(attempted), !isOpen(attempted));
    }

    private static void check(Task task, LocalDate date, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        LocalDate missed = TracingTask.missedOn(task);
        if (!TracingTask.isTracing(task)) {
            faults.add(new Fault(Problem.NOT_TRACING, "", "the Task does not trace a client"));
        } else if (!TracingTask.isOpen(task)) {
            faults.add(new Fault(
                    Problem.TRACING_ENDED,
                    "",
                    "tracing has ended: the Task is " + task.getStatus().toCode()));
        }
        if (date.isAfter(today)) {
            faults.add(new Fault(Problem.DATE_IN_FUTURE, "date", date + " is in the future; it is " + today));
        } else if (missed != null && date.isBefore(missed)) {
            faults.add(new Fault(Problem.BAD_VALUE, "date", date + " is before the session missed on " + missed));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
    }

    /** The extension that tells an attempt. */
    static Extension attempt(TraceRequest reported, LocalDate date) {
        Extension attempt = new Extension().setUrl(Extensions.TRACING_ATTEMPT);
        add(attempt, DATE, new DateType(date.toString()));
        add(attempt, "person", reported.person());
        add(attempt, "means", new CodeType(reported.means().code()));
        add(
                attempt,
                "outcome",
                reported.outcome() == null
                        ? null
                        : new CodeType(reported.outcome().code()));
        add(attempt, "note", reported.note() == null ? null : new StringType(reported.note()));
        return attempt;
    }

    /** Whether a Task tells an attempt already. */
    static boolean tells(Task task, Extension attempt) {
        return task.getExtensionsByUrl(Extensions.TRACING_ATTEMPT).stream()
                .anyMatch(known -> known.equalsDeep(attempt));
    }

    /** The same Task after an attempt; ended, it ended on the day of the attempt. */
    static Task traced(Task task, TraceRequest reported, Extension attempt, LocalDate today) {
        Task traced = task.copy();
        traced.addExtension(attempt);
        traced.setLastModifiedElement(day(today));
        if (reported.outcome() != null) {
            traced.setBusinessStatus(reported.outcome().concept());
        }
        if (reported.missedReason() != null) {
            traced.setReasonCode(reported.missedReason().concept());
        }
        boolean goesOn = reported.outcome() == null || reported.outcome() == TracingOutcome.PROMISED_TO_RETURN;
        traced.setStatus(goesOn ? TaskStatus.INPROGRESS : TaskStatus.COMPLETED);
        if (!goesOn) {
            traced.setExecutionPeriod(
                    new Period().setEndElement(day(reported.date() == null ? today : reported.date())));
        }
        return traced;
    }

    /** One transaction: each Task by PUT under its own id, one that is on record only over the version that was read. */
    public static Bundle transaction(List<Task> tasks) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        tasks.forEach(task -> put(bundle, task));
        return bundle;
    }

    /** Adds a Task to a transaction; one that is on record is written only over the version that was read. */
    public static void put(Bundle bundle, Task task) {
        String id = task.getIdElement().getIdPart();
        String version = task.getIdElement().getVersionIdPart();
        Bundle.BundleEntryRequestComponent request = bundle.addEntry()
                .setResource(task)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl("Task/" + id);
        if (version != null) {
            request.setIfMatch("W/\"" + version + "\"");
        }
    }

    private static void add(Extension to, String url, @Nullable Type value) {
        if (value != null) {
            to.addExtension(url, value);
        }
    }

    private static DateTimeType day(LocalDate date) {
        return new DateTimeType(date.toString());
    }
}
