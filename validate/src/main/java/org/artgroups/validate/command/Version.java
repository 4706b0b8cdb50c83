package org.artgroups.validate.command;

import org.artgroups.fhir.generated.Canonicals;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the guide that resources are held against. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Canonicals.PACKAGE_ID + " " + Canonicals.VERSION + ", FHIR " + Canonicals.FHIR_VERSION};
    }
}
