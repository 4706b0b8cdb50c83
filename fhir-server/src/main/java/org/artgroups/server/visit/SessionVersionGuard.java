package org.artgroups.server.visit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.Objects;
import org.artgroups.operations.Records.ReadVersion;
import org.artgroups.server.platform.storage.HapiStorage;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets a session be written only over what its writer has read. As ids are made from the session's key, a writer who comes
 * just after another would update what that one created; the database refuses only those who come at the same time. The
 * check is made in storage's transaction, where nobody can come in between. Thread-safe.
 */
@Interceptor
@Component
class SessionVersionGuard {

    /** Refuses to update a record that is not the one that was read. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void check(IBaseResource before, IBaseResource after, @Nullable RequestDetails caller) {
        ReadVersion read = caller == null ? null : HapiStorage.readVersion(caller);
        if (read != null
                && read.id().equals(after.getIdElement().getIdPart())
                && !Objects.equals(read.version(), before.getIdElement().getVersionIdPart())) {
            throw new ResourceVersionConflictException(
                    "somebody else recorded or corrected this session at the same moment; send it again");
        }
    }
}
