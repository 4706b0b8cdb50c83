package org.artgroups.server.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.artgroups.server.platform.storage.BackupCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code backup-check}: whether a database that was restored from a backup is whole. */
@Command(
        name = "backup-check",
        description = "Check a database that was restored from a backup: name it in SPRING_DATASOURCE_URL. Reads only.")
final class BackupCheckCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        return CommandContext.use(settings.toArray(String[]::new), context -> {
            BackupCheck.Result found = context.getBean(BackupCheck.class).check();
            out.println(found.resources() + " resources, " + found.sessions() + " sessions, the latest change at "
                    + found.latest());
            found.faults().forEach(fault -> out.println("FAULT: " + fault));
            out.println(found.faults().isEmpty() ? "The backup is whole." : "The backup is not whole.");
            out.flush();
            return found.faults().isEmpty() ? 0 : FAILED;
        });
    }
}
