package org.artgroups.fhir.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two records of one shape by what they mean: order and spelling of numbers and times do not count. */
final class Comparison {
    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    static List<Difference> of(RecordShape shape, Record before, Record after) {
        Comparison comparison = new Comparison();
        comparison.compare(shape, before, after, ElementPath.NONE);
        return List.copyOf(comparison.differences);
    }

    private void compare(RecordShape shape, Record before, Record after, ElementPath path) {
        for (ParameterBinding slot : shape.slots()) {
            Map<String, Item> earlier = items(slot, before);
            Map<String, Item> later = items(slot, after);
            if (slot.many() || slot.content() instanceof RecordShape) {
                compareItems(slot, earlier, later, path);
            } else {
                String was = only(earlier);
                String is = only(later);
                if (!Objects.equals(was, is)) {
                    differences.add(new Difference(slot.path(path).toString(), was, is));
                }
            }
        }
    }

    private void compareItems(
            ParameterBinding slot, Map<String, Item> earlier, Map<String, Item> later, ElementPath path) {
        earlier.forEach((key, was) -> {
            Item is = later.get(key);
            if (is == null) {
                differences.add(new Difference(slot.path(path).toString(), was.key(), null));
            } else if (slot.content() instanceof RecordShape parts) {
                compare(parts, (Record) was.value(), (Record) is.value(), slot.path(path, is.index()));
            }
        });
        later.forEach((key, is) -> {
            if (!earlier.containsKey(key)) {
                differences.add(new Difference(slot.path(path, is.index()).toString(), null, is.key()));
            }
        });
    }

    /** One repetition: where it is, what it is known by, and what it says. */
    private record Item(int index, String key, Object value) {}

    private static Map<String, Item> items(ParameterBinding slot, Record owner) {
        Map<String, Item> items = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        List<?> values = slot.values(owner);
        for (int i = 0; i < values.size(); i++) {
            String key = key(slot, values.get(i));
            // the second repetition with a key is another one than the first
            int times = seen.merge(key, 1, Integer::sum);
            items.put(times + " " + key, new Item(i, key, values.get(i)));
        }
        return items;
    }

    private static String key(ParameterBinding slot, Object value) {
        if (!(slot.content() instanceof RecordShape parts)) {
            return ((ValueType<?>) slot.content()).canonical(value);
        }
        if (!slot.many()) {
            return "present";
        }
        List<ParameterBinding> keys =
                parts.slots().stream().filter(ParameterBinding::key).toList();
        return text(keys.isEmpty() ? parts.slots() : keys, (Record) value);
    }

    private static String text(List<ParameterBinding> slots, Record owner) {
        return slots.stream()
                .flatMap(slot ->
                        items(slot, owner).values().stream().map(Item::key).sorted())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String only(Map<String, Item> items) {
        return items.isEmpty() ? null : items.values().iterator().next().key();
    }
}
