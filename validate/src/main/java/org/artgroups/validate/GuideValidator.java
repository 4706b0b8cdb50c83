package org.artgroups.validate;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.artgroups.validate.engine.DefinitionIndex;
import org.artgroups.validate.engine.Engine;

/**
 * Validates resources against FHIR R4 and the guide: the profiles a resource claims in {@code meta.profile}, and without any,
 * those it is meant to follow by what it is. Thread-safe: as many engines are kept as have been used at the same time. The
 * first use takes a second or two.
 */
public final class GuideValidator {

    private final DefinitionIndex index = DefinitionIndex.read();
    private final ConcurrentLinkedQueue<Engine> idle = new ConcurrentLinkedQueue<>();

    /** Makes an engine ahead of the first use. */
    public void warmUp() {
        idle.add(Engine.of(index));
    }

    /**
     * What is wrong with one resource or Bundle.
     *
     * @param content the resource in UTF-8
     * @param format how it is written
     * @return in the order of the content; empty if nothing is
     */
    public List<Finding> validate(byte[] content, Format format) {
        return validate(content, format, List.of(), false);
    }

    /**
     * The same by more profiles, or of a resource in Parameters.
     *
     * @param profiles canonicals of profiles it has to follow besides those it claims
     * @param within whether it is the {@code resource} of the Parameters that are the content
     */
    public List<Finding> validate(byte[] content, Format format, List<String> profiles, boolean within) {
        Engine engine = idle.poll();
        if (engine == null) {
            engine = Engine.of(index);
        }
        List<Finding> found = engine.validate(content, format, profiles, within);
        // one that has thrown is not used again
        idle.add(engine);
        return found;
    }
}
