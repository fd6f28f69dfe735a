package org.bluelamp.disclosure;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which groups of one partition may be published beside the whole: each has the floor, and so has what is left when all
 * published groups are taken away from the whole, or it is nobody. Where too few would be left, the smallest published
 * groups go too. Sources: design decision 7; secondary suppression, notes on disclosure, rule 7.
 */
public final class Groups {

    private Groups() {}

    /** The codes of the groups that may be published, out of these sizes by code. Every force is in exactly one. */
    public static Set<String> publishable(Map<String, Integer> sizes) {
        var published = new TreeSet<String>();
        sizes.forEach((group, size) -> {
            if (Floor.reached(size)) {
                published.add(group);
            }
        });
        var left = sizes.entrySet().stream()
                .filter(group -> !published.contains(group.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        var smallestFirst = published.stream()
                .sorted(Comparator.<String>comparingInt(sizes::get).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (var group : smallestFirst) {
            if (Floor.mayRemain(left)) {
                break;
            }
            published.remove(group);
            left += sizes.getOrDefault(group, 0);
        }
        return published;
    }
}
