package org.artgroups.server.operations;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.fhir.visit.Plausibility;
import org.artgroups.operations.OperationDispatcher;
import org.artgroups.operations.OperationHandlers;
import org.artgroups.operations.eligibility.EligibilityHandler;
import org.artgroups.operations.eligibility.FactsReader;
import org.artgroups.operations.eligibility.UnmappedCodesHandler;
import org.artgroups.operations.example.ExampleLoader;
import org.artgroups.operations.membership.MembershipHandler;
import org.artgroups.operations.membership.MembershipReader;
import org.artgroups.operations.register.ListsHandler;
import org.artgroups.operations.register.RegisterHandler;
import org.artgroups.operations.tracing.TracingHandler;
import org.artgroups.operations.views.CodeLists;
import org.artgroups.operations.visit.GroupVisitHandler;
import org.artgroups.server.platform.RegisterSettings;
import org.artgroups.server.platform.storage.HapiStorage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the handlers of the operations, once, for what serves them. */
@Configuration
@EnableConfigurationProperties(FactSettings.class)
class OperationsConfig {

    @Bean
    FactsReader factsReader(JdbcClient jdbc, CodeLists codes, FactSettings settings) {
        return new FactsReader(jdbc, codes, settings.decided());
    }

    @Bean
    OperationHandlers operationHandlers(
            JdbcClient jdbc,
            FactsReader facts,
            DeliveryModels models,
            RuleLanguage language,
            FhirPackage fhirPackage,
            FhirContext fhirContext,
            RegisterSettings registers,
            Clock clock) {
        return new OperationHandlers(
                jdbc,
                facts,
                models,
                new EligibilityAssessor(language),
                new Plausibility(fhirPackage),
                fhirContext,
                registers.results(),
                clock);
    }

    @Bean
    OperationDispatcher operationDispatcher(OperationHandlers handlers) {
        return new OperationDispatcher(handlers);
    }

    @Bean
    EligibilityHandler eligibilityHandler(OperationHandlers handlers) {
        return handlers.eligibility();
    }

    @Bean
    UnmappedCodesHandler unmappedCodesHandler(OperationHandlers handlers) {
        return handlers.unmappedCodes();
    }

    @Bean
    GroupVisitHandler groupVisitHandler(OperationHandlers handlers) {
        return handlers.visits();
    }

    @Bean
    MembershipReader membershipReader(OperationHandlers handlers) {
        return handlers.membershipReader();
    }

    @Bean
    MembershipHandler membershipHandler(OperationHandlers handlers) {
        return handlers.memberships();
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

    @Bean
    ExampleLoader exampleLoader(GroupVisitHandler sessions, HapiStorage storage, FhirContext fhirContext, Clock clock) {
        return new ExampleLoader(sessions, storage::ofServer, fhirContext, clock);
    }
}
