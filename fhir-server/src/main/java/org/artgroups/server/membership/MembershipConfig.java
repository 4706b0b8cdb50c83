package org.artgroups.server.membership;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.server.RestfulServer;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs what guards members into HAPI's endpoint and storage. */
@Configuration
class MembershipConfig {

    @Bean
    SmartInitializingSingleton membersGuarded(
            IInterceptorService storage,
            MembershipUpdateGuard keptMembers,
            RestfulServer server,
            FirstMemberPatch firstMemberPatch) {
        return () -> {
            storage.registerInterceptor(keptMembers);
            server.registerInterceptor(firstMemberPatch);
        };
    }
}
