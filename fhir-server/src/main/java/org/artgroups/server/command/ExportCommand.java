package org.artgroups.server.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.artgroups.server.platform.storage.DatabaseCopy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code export}: takes what is on record to another PostgreSQL. */
@Command(
        name = "export",
        description =
                "Copy all that is on record to an empty database, for instance from the embedded PostgreSQL to your"
                        + " own. The password is read from ARTGROUPS_EXPORT_PASSWORD.")
final class ExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--to", required = true, description = "The address: jdbc:postgresql://host/database")
    private String url = "";

    @Option(names = "--user", required = true, description = "The role that owns the database.")
    private String user = "";

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        return CommandContext.use(settings.toArray(String[]::new), context -> {
            String password = context.getEnvironment().getProperty("artgroups.export.password");
            long resources = context.getBean(DatabaseCopy.class).copyTo(url, user, password);
            Objects.requireNonNull(spec)
                    .commandLine()
                    .getOut()
                    .println(resources + " resources are copied, with every earlier version. Start the server with"
                            + " SPRING_DATASOURCE_URL=" + url + ": it makes what is derived anew.");
            return 0;
        });
    }
}
