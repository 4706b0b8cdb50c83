package org.artgroups.server.operations;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.operations.OperationHandlers;
import org.artgroups.operations.eligibility.EligibilityHandler;
import org.artgroups.operations.eligibility.FactsReader;
import org.artgroups.operations.membership.MembershipHandler;
import org.artgroups.operations.membership.MembershipReader;
import org.artgroups.operations.register.ListsHandler;
import org.artgroups.operations.register.RegisterHandler;
import org.artgroups.operations.rotation.RotationHandler;
import org.artgroups.operations.tracing.TracingHandler;
import org.artgroups.operations.visit.GroupVisitHandler;
import org.artgroups.server.platform.RegisterSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the handlers of the operations, once, for what serves them. */
@Configuration
class OperationsConfig {

    @Bean
    FactsReader factsReader(JdbcClient jdbc) {
        return new FactsReader(jdbc);
    }

    @Bean
    OperationHandlers operationHandlers(
            JdbcClient jdbc,
            FactsReader facts,
            DeliveryModels models,
            RuleLanguage language,
            FhirContext fhirContext,
            RegisterSettings registers,
            Clock clock) {
        return new OperationHandlers(
                jdbc, facts, models, new EligibilityAssessor(language), fhirContext, registers.results(), clock);
    }

    @Bean
    EligibilityHandler eligibilityHandler(OperationHandlers handlers) {
        return handlers.eligibility();
    }

    @Bean
    GroupVisitHandler groupVisitHandler(OperationHandlers handlers) {
        return handlers.visits();
    }

    @Bean
    MembershipHandler membershipHandler(OperationHandlers handlers) {
        return handlers.memberships();
    }

    @Bean
    MembershipReader membershipReader(OperationHandlers handlers) {
        return handlers.membershipReader();
    }

    @Bean
    RotationHandler rotationHandler(OperationHandlers handlers) {
        return handlers.rotation();
    }

    @Bean
    RegisterHandler registerHandler(OperationHandlers handlers) {
        return handlers.registers();
    }

    @Bean
    ListsHandler listsHandler(OperationHandlers handlers) {
        return handlers.lists();
    }

    @Bean
    TracingHandler tracingHandler(OperationHandlers handlers) {
        return handlers.tracing();
    }
}
