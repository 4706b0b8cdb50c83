package org.artgroups.operations;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.fhir.visit.Plausibility;
import org.artgroups.operations.client.ClientReader;
import org.artgroups.operations.client.DepartureReader;
import org.artgroups.operations.eligibility.CohortReader;
import org.artgroups.operations.eligibility.EligibilityHandler;
import org.artgroups.operations.eligibility.FactsReader;
import org.artgroups.operations.eligibility.OverrideReader;
import org.artgroups.operations.eligibility.RecordSourceReader;
import org.artgroups.operations.eligibility.UnmappedCodesHandler;
import org.artgroups.operations.group.GroupReader;
import org.artgroups.operations.membership.MembershipHandler;
import org.artgroups.operations.membership.MembershipReader;
import org.artgroups.operations.register.ListsHandler;
import org.artgroups.operations.register.RegisterHandler;
import org.artgroups.operations.register.RegisterReader;
import org.artgroups.operations.register.SessionForecastReader;
import org.artgroups.operations.rotation.RotationHandler;
import org.artgroups.operations.rotation.RotationReader;
import org.artgroups.operations.standing.StandingReader;
import org.artgroups.operations.tracing.TracingHandler;
import org.artgroups.operations.tracing.TracingReader;
import org.artgroups.operations.visit.GroupVisitHandler;
import org.artgroups.operations.visit.VisitReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The handlers of all operations over one database of flat tables, each with its readers. Resources are read and written
 * through the {@link Records} that each call brings. Immutable; safe for use by many threads.
 */
public final class OperationHandlers {

    private final EligibilityHandler eligibility;
    private final UnmappedCodesHandler unmappedCodes;
    private final GroupVisitHandler visits;
    private final MembershipHandler memberships;
    private final RotationHandler rotation;
    private final RegisterHandler registers;
    private final ListsHandler lists;
    private final TracingHandler tracing;
    private final MembershipReader membershipReader;
    private final StandingReader standings;

    /**
     * Makes them.
     *
     * @param jdbc where the flat tables are
     * @param facts reads the facts of clients
     * @param plausibility what to ask about in what is recorded
     * @param resultsInRegisters whether registers may have laboratory results in them
     */
    public OperationHandlers(
            JdbcClient jdbc,
            FactsReader facts,
            DeliveryModels models,
            EligibilityAssessor assessor,
            Plausibility plausibility,
            FhirContext fhirContext,
            boolean resultsInRegisters,
            Clock clock) {
        ClientReader clients = new ClientReader(jdbc);
        OverrideReader overrides = new OverrideReader(jdbc);
        DepartureReader departures = new DepartureReader(jdbc);
        TracingReader tracings = new TracingReader(jdbc, departures);
        GroupReader groups = new GroupReader(models);
        RegisterReader sessions = new RegisterReader(jdbc);
        standings = new StandingReader(jdbc, facts, departures);
        membershipReader = new MembershipReader(jdbc, models, facts, overrides, tracings, departures);
        CohortReader cohort = new CohortReader(jdbc);
        eligibility = new EligibilityHandler(models, groups, facts, cohort, overrides, assessor, clock);
        unmappedCodes = new UnmappedCodesHandler(cohort, facts, new RecordSourceReader(jdbc), clock);
        visits = new GroupVisitHandler(
                new VisitReader(jdbc, groups, standings, clients, tracings, plausibility, fhirContext),
                assessor,
                fhirContext,
                clock);
        memberships = new MembershipHandler(membershipReader, clients, assessor, clock);
        rotation = new RotationHandler(new RotationReader(jdbc, departures), groups, clock);
        registers = new RegisterHandler(groups, sessions, standings, rotation, assessor, resultsInRegisters, clock);
        lists = new ListsHandler(
                new SessionForecastReader(groups, sessions, standings, models), sessions, assessor, clock);
        tracing = new TracingHandler(tracings, models, clock);
    }

    /** {@code $eligibility}. */
    public EligibilityHandler eligibility() {
        return eligibility;
    }

    /** {@code $unmapped-codes}. */
    public UnmappedCodesHandler unmappedCodes() {
        return unmappedCodes;
    }

    /** {@code $group-visit}. */
    public GroupVisitHandler visits() {
        return visits;
    }

    /** {@code $member-add} and the others on membership. */
    public MembershipHandler memberships() {
        return memberships;
    }

    /** {@code $rotation}. */
    public RotationHandler rotation() {
        return rotation;
    }

    /** {@code $register} and {@code $pack-list}. */
    public RegisterHandler registers() {
        return registers;
    }

    /** {@code $due-list} and {@code $supply-need}. */
    public ListsHandler lists() {
        return lists;
    }

    /** {@code $tracing-list} and {@code $trace}. */
    public TracingHandler tracing() {
        return tracing;
    }

    /** What is on record of memberships. */
    public MembershipReader membershipReader() {
        return membershipReader;
    }

    /** Who belongs to groups, and what was recorded of clients. */
    public StandingReader standings() {
        return standings;
    }
}
