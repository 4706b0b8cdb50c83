package org.artgroups.bench;

/** The commands of {@code bench/run}. */
public final class Bench {

    private Bench() {}

    /** Runs one. */
    public static void main(String[] args) {
        System.out.println(String.join(" ", args));
    }
}
