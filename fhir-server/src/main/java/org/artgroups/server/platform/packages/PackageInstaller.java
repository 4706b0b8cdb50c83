package org.artgroups.server.platform.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.server.platform.storage.DatabaseLock;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts the package's definitions and the operator's own models into storage, so that {@code GET PlanDefinition/[key]} and
 * {@code $validate} know them. Done before the server says that it is ready, and only when they are others than those stored.
 * A model whose file is gone stays readable, as groups and assessments name it.
 */
@Component
@Order(PackageInstaller.ORDER)
class PackageInstaller implements ApplicationRunner {

    static final int ORDER = 1;

    private static final Logger log = LoggerFactory.getLogger(PackageInstaller.class);

    private final FhirPackage fhirPackage;
    private final List<Resource> definitions;
    private final DaoRegistry daos;
    private final JdbcClient jdbc;
    private final FhirContext fhirContext;
    private final SearchIndex searchIndex;
    private final DatabaseLock lock;

    PackageInstaller(
            FhirPackage fhirPackage,
            ModelDirectory directory,
            DaoRegistry daos,
            JdbcClient jdbc,
            FhirContext fhirContext,
            SearchIndex searchIndex,
            DatabaseLock lock) {
        this.fhirPackage = fhirPackage;
        this.definitions = Stream.concat(fhirPackage.definitions().stream(), directory.models().stream())
                // it refers to all others, and HAPI would make placeholders of those that are not there yet
                .sorted(Comparator.comparing(ImplementationGuide.class::isInstance))
                .toList();
        this.daos = daos;
        this.jdbc = jdbc;
        this.fhirContext = fhirContext;
        this.searchIndex = searchIndex;
        this.lock = lock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        lock.during(this::storeIfChanged);
    }

    private void storeIfChanged() {
        String fingerprint = fingerprint();
        List<String> stored = jdbc.sql("select fingerprint from art.package where name = 'own'")
                .query(String.class)
                .list();
        if (stored.contains(fingerprint)) {
            return;
        }
        // one by one: HAPI writes the concepts of a CodeSystem by itself and trips over its own order in a transaction
        // Bundle
        List<SearchParameter> changed = new ArrayList<>();
        for (Resource definition : definitions) {
            boolean same = store(definition.copy());
            if (!same && definition instanceof SearchParameter parameter) {
                changed.add(parameter);
            }
        }
        searchIndex.follow(changed);
        jdbc.sql("insert into art.package values ('own', :fingerprint)"
                        + " on conflict (name) do update set fingerprint = excluded.fingerprint")
                .param("fingerprint", fingerprint)
                .update();
        log.info("Stored {} definitions, package version {}", definitions.size(), fhirPackage.version());
    }

    /** Whether the definition was stored as it is already. */
    @SuppressWarnings("unchecked")
    private <T extends Resource> boolean store(T definition) {
        SystemRequestDetails request = new SystemRequestDetails();
        // HAPI would index all resources of the type again for each search parameter, also for one that is as it was
        request.getUserData().put(JpaConstants.SKIP_REINDEX_ON_UPDATE, true);
        return daos.getResourceDao((Class<T>) definition.getClass())
                .update(definition, request)
                .isNop();
    }

    private String fingerprint() {
        IParser parser = fhirContext.newJsonParser();
        return DigestUtils.sha256Hex(
                definitions.stream().map(parser::encodeResourceToString).collect(Collectors.joining("\n")));
    }
}
