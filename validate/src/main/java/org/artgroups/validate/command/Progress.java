package org.artgroups.validate.command;

import java.io.PrintStream;

/** A bar that shows how far it is; on a terminal only, and only where it takes a while. */
final class Progress {

    private static final int WIDTH = 40;
    private static final int WORTH_SHOWING = 20;
    private static final String BACK = "\r\u001B[K";

    private final PrintStream terminal;
    private final int of;
    private final boolean shown;

    Progress(PrintStream terminal, int of, boolean isTerminal) {
        this.terminal = terminal;
        this.of = of;
        this.shown = isTerminal && of >= WORTH_SHOWING;
    }

    void show(int done, int faulty) {
        if (shown) {
            int filled = WIDTH * done / of;
            terminal.print(BACK + "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + " of " + of
                    + (faulty > 0 ? ", " + faulty + " with errors" : ""));
            terminal.flush();
        }
    }

    /** Makes room for a line of the report. */
    void clear() {
        if (shown) {
            terminal.print(BACK);
        }
    }
}
