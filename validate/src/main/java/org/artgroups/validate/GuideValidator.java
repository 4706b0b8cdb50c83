package org.artgroups.validate;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
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
    private final Semaphore places;

    /**
     * A validator.
     *
     * @param most engines that are kept, each of some eighty megabytes; who comes when all are at work waits
     */
    public GuideValidator(int most) {
        places = new Semaphore(most);
    }

    /**
     * What is wrong with one resource or Bundle.
     *
     * @param content the resource in UTF-8
     * @param format how it is written
     * @return in the order of the content; empty if nothing is
     */
    public List<Finding> validate(byte[] content, Format format) {
        return validate(content, format, ValidationOptions.ANYTHING);
    }

    /** The same, of a resource of which more is asked. */
    public List<Finding> validate(byte[] content, Format format, ValidationOptions wanted) {
        places.acquireUninterruptibly();
        try {
            Engine engine = idle.poll();
            if (engine == null) {
                engine = Engine.of(index);
            }
            List<Finding> found = engine.validate(content, format, wanted);
            // one that has thrown is not used again
            idle.add(engine);
            return found;
        } finally {
            places.release();
        }
    }
}
