package org.artgroups.bench.measure;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** The same thing done a number of times, and what each time took. */
public final class Rounds {

    /**
     * One round.
     *
     * @param wall by the clock on the wall
     * @param used processor time
     * @param heap most live heap after a collection, less what was live before, in bytes; 0 if there was none
     * @param database most memory of PostgreSQL's processes, less what it was before, in bytes
     */
    public record Round(Duration wall, Usage used, long heap, long database) {}

    private final List<Round> rounds;

    private Rounds(List<Round> rounds) {
        this.rounds = rounds;
    }

    /** Does something so many times, after some that are not counted. */
    public static Rounds of(int warmUp, int counted, RunningServer server, Runnable what) {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < warmUp + counted; i++) {
            Round round = once(server, what);
            if (i >= warmUp) {
                rounds.add(round);
            }
        }
        return new Rounds(rounds);
    }

    /** Rounds done one by one, perhaps in turns with others. */
    public static Rounds of(List<Round> rounds) {
        return new Rounds(List.copyOf(rounds));
    }

    /** Does something once. */
    public static Round once(RunningServer server, Runnable what) {
        System.gc();
        long liveBefore =
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long databaseBefore = Usage.databaseMemory(server);
        AtomicLong mostLive = new AtomicLong(liveBefore);
        AtomicLong mostDatabase = new AtomicLong(databaseBefore);
        NotificationListener collected = (notification, handback) -> {
            if (notification.getUserData() instanceof CompositeData data) {
                mostLive.accumulateAndGet(liveAfter(data), Math::max);
            }
        };
        List<NotificationEmitter> collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(NotificationEmitter.class::cast)
                .toList();
        collectors.forEach(collector -> collector.addNotificationListener(collected, null, null));
        Thread sampler = new Thread(() -> sample(server, mostDatabase));
        sampler.setDaemon(true);
        sampler.start();
        Usage before = Usage.of(server);
        long start = System.nanoTime();
        what.run();
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        Usage used = Usage.of(server).since(before);
        sampler.interrupt();
        collectors.forEach(collector -> {
            try {
                collector.removeNotificationListener(collected);
            } catch (javax.management.ListenerNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return new Round(wall, used, mostLive.get() - liveBefore, mostDatabase.get() - databaseBefore);
    }

    private static long liveAfter(CompositeData data) {
        return GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pool.getKey().startsWith("G1")
                        || pool.getKey().contains("Gen")
                        || pool.getKey().contains("Survivor"))
                .map(java.util.Map.Entry::getValue)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private static void sample(RunningServer server, AtomicLong most) {
        try {
            while (true) {
                most.accumulateAndGet(Usage.databaseMemory(server), Math::max);
                Thread.sleep(100);
            }
        } catch (InterruptedException | UncheckedIOException e) {
            // the round is over: an interrupted read says so as well
            Thread.currentThread().interrupt();
        }
    }

    /** The middle one of a measure, in seconds. */
    public double median(Function<Round, Duration> measure) {
        return rounds.stream()
                .mapToDouble(round -> measure.apply(round).toNanos() / 1e9)
                .sorted()
                .toArray()[rounds.size() / 2];
    }

    /** Median wall time in seconds. */
    public double wall() {
        return median(Round::wall);
    }

    /** Median processor time of server and database together, in seconds. */
    public double processor() {
        return median(round -> round.used().server().plus(round.used().database()));
    }

    /** Most additional memory of server and database together in any round, in bytes. */
    public long memory() {
        return rounds.stream()
                .mapToLong(round -> round.heap() + round.database())
                .max()
                .orElse(0);
    }
}
