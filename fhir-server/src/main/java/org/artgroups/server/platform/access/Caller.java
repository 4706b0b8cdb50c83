package org.artgroups.server.platform.access;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and what they may do and see. Immutable.
 *
 * @param name of the system or person, as the token or the sign-in has it
 * @param permissions with types and operations
 * @param holders whose data is shown: {@code Organization/[id]}, {@code Group/[id]}, {@code Patient/[id]}; null for everybody's
 * @param writer as whose what this caller writes is kept: {@code Organization/[id]}; null if of nobody in particular
 * @param wholeRoster whether answers about a client show the other members of their groups
 * @param pages whether the pages may be used
 * @param definitions whether definitions may be written
 */
public record Caller(
        String name,
        Permissions permissions,
        @Nullable Set<String> holders,
        @Nullable String writer,
        boolean wholeRoster,
        boolean pages,
        boolean definitions) {

    /** What a thread works for. A thread that a pool made in the middle of somebody's request may work for others later. */
    private record Entry(Caller caller, Thread thread, boolean operation) {}

    private static final InheritableThreadLocal<Entry> CURRENT = new InheritableThreadLocal<>();

    /** Threads that are made for one question and end with it. */
    private static final String OF_ONE_QUESTION = "pool-";

    /** Copies the set. */
    public Caller {
        holders = holders == null ? null : Set.copyOf(holders);
    }

    /** Who asks, in this thread; null if nobody does: the server itself is at work, or callers need not say who they are. */
    public static @Nullable Caller current() {
        Entry entry = CURRENT.get();
        if (entry == null) {
            return null;
        }
        Thread here = Thread.currentThread();
        return entry.thread() == here || here.getName().startsWith(OF_ONE_QUESTION) ? entry.caller() : nobody();
    }

    /** Whether an operation or a page is at work for the caller, which reads more than it shows. */
    static boolean isWithinOperation() {
        Entry entry = CURRENT.get();
        return entry != null && entry.operation();
    }

    /** Somebody whose permissions are not known: sees and does nothing. */
    static Caller nobody() {
        return new Caller("nobody", new Permissions(Map.of(), Set.of()), Set.of(), null, false, false, false);
    }

    /** Runs something as this caller asks for it. */
    public void run(Runnable work) {
        Entry before = CURRENT.get();
        enter(this, true);
        try {
            work.run();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    static void enter(Caller caller, boolean operation) {
        CURRENT.set(new Entry(caller, Thread.currentThread(), operation));
    }

    static void leave() {
        CURRENT.remove();
    }

    /** Whether rows have to be hidden from this caller. */
    boolean isBound() {
        return holders != null || !permissions.readsEverything();
    }
}
