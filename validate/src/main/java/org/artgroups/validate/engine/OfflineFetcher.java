package org.artgroups.validate.engine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;
import org.jspecify.annotations.Nullable;

/** What HL7's validator asks for what is neither in the file nor in the definitions: nothing is fetched, nothing doubted. */
@SuppressWarnings("NullAway") // null is the answer for "not found"
final class OfflineFetcher implements IValidatorResourceFetcher {

    @Override
    public @Nullable Element fetch(IResourceValidator validator, Object appContext, String url) {
        return null;
    }

    @Override
    public boolean resolveURL(
            IResourceValidator validator,
            Object appContext,
            String path,
            String url,
            String type,
            boolean canonical,
            List<CanonicalType> targets) {
        return true;
    }

    @Override
    public byte @Nullable [] fetchRaw(IResourceValidator validator, String url) {
        return null;
    }

    @Override
    public IValidatorResourceFetcher setLocale(Locale locale) {
        return this;
    }

    @Override
    public @Nullable CanonicalResource fetchCanonicalResource(
            IResourceValidator validator, Object appContext, String url) {
        return null;
    }

    @Override
    public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
        return false;
    }

    @Override
    public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(
            IResourceValidator validator, Object appContext, String url) {
        return Set.of();
    }
}
