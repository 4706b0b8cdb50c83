package org.artgroups.bench.population;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed and number always throw the same. Not thread-safe. */
final class Dice {

    private final Random random;

    Dice(long seed, long number) {
        // neighbouring seeds of Random begin alike: the bits are mixed first, as SplittableRandom does
        long mixed = seed + number * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        random = new Random(mixed ^ (mixed >>> 31));
    }

    /** True this often, from 0 to 1. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included. */
    int between(int least, int greatest) {
        return least + random.nextInt(greatest - least + 1);
    }

    /** A day, both ends included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) Math.max(0, ChronoUnit.DAYS.between(first, last))));
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
