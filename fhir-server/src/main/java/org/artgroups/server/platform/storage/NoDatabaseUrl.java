package org.artgroups.server.platform.storage;

import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** No database is named: the server brings its own. */
class NoDatabaseUrl extends DatabaseUrl {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !super.matches(context, metadata);
    }
}
