package org.artgroups.bench.population;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.artgroups.operations.views.ViewTables;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;

/** How a population gets into a server: as resources, or into the flat tables alone. */
public final class Loading {

    private static final int BLOCKS_AT_ONCE = 4;

    private final Population population;

    /** Loads clients of a population. */
    public Loading(Population population) {
        this.population = population;
    }

    /** Everything on record of a block of clients. */
    public List<Resource> block(int block) {
        List<Resource> resources = new ArrayList<>();
        IntStream.range(block * Population.BLOCK, (block + 1) * Population.BLOCK)
                .forEach(number -> population.client(number).resources().forEach(resources::add));
        resources.addAll(population.groups(block));
        return resources;
    }

    /** A transaction that puts resources where their ids say. */
    public static Bundle transaction(List<Resource> resources) {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.TRANSACTION);
        for (Resource resource : resources) {
            bundle.addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
        }
        return bundle;
    }

    /**
     * The whole way: a transaction Bundle a block, as an EMR would send it.
     *
     * @param clients how many, rounded up to whole blocks
     */
    public void asResources(int clients, IFhirSystemDao<Bundle, Meta> storage) {
        storage.transaction(new SystemRequestDetails(), transaction(population.shared()));
        eachBlock(clients, 1, resources -> storage.transaction(new SystemRequestDetails(), transaction(resources)));
    }

    /** The rows of the flat tables alone, made of the same resources in the same way. */
    public void asRows(int clients, ViewTables tables) {
        tables.add(population.shared());
        eachBlock(clients, BLOCKS_AT_ONCE, tables::add);
    }

    private void eachBlock(int clients, int atOnce, Consumer<List<Resource>> load) {
        int blocks = (clients + Population.BLOCK - 1) / Population.BLOCK;
        IntStream.range(0, (blocks + atOnce - 1) / atOnce).parallel().forEach(portion -> {
            List<Resource> resources = new ArrayList<>();
            for (int block = portion * atOnce; block < Math.min(blocks, (portion + 1) * atOnce); block++) {
                resources.addAll(block(block));
            }
            load.accept(resources);
        });
    }
}
