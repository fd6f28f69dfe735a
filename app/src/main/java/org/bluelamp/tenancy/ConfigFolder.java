package org.bluelamp.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A tenant-config folder as read: its files by what they are. While it is being checked, files that fail their schema are
 * left out; once checked, it is whole.
 *
 * @param forces by the name of their folder, such as {@code uk}
 * @param editions of frameworks
 * @param personas of the demonstration outside the forces
 * @param capabilities none if the file could not be read, or an edition was read by itself
 * @param retention how long history is kept; none if there is no such file: then for ever
 * @param outsideBodies whose people a force may let in as guests; none if there is no such file
 */
public record ConfigFolder(
        SortedMap<String, List<ConfigFile>> forces,
        List<EditionFiles> editions,
        @Nullable ConfigFile personas,
        @Nullable ConfigFile capabilities,
        @Nullable ConfigFile retention,
        @Nullable ConfigFile outsideBodies) {

    /** The folder of the demonstration's forces, the only ones that have personas. */
    public static final String DEMO = "demo";

    /**
     * One edition.
     *
     * @param welsh its Welsh, if there is any
     */
    public record EditionFiles(ConfigFile english, @Nullable ConfigFile welsh) {}

    /** Every force, whichever folder it lies in. */
    public List<ConfigFile> everyForce() {
        return forces.values().stream().flatMap(List::stream).toList();
    }

    /** Whether a capability of this code is described. Unknown capabilities are not held against anybody. */
    public boolean knowsCapability(String code) {
        return Optional.ofNullable(capabilities)
                .map(file -> file.content().has(code))
                .orElse(true);
    }
}
