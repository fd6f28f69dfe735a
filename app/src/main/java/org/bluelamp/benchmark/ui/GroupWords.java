package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.bluelamp.benchmark.figures.Partition;

/** What the ways to compare and their groups are called. */
final class GroupWords {

    private GroupWords() {}

    static String partition(Partition partition) {
        return translate("benchmark.partition." + partition.code());
    }

    static String partitionHint(Partition partition) {
        return translate("benchmark.partition." + partition.code() + ".text");
    }

    /** The same, marked as the reader's own: {@code Forces of 1,500 to 2,499 officers (your size)}. */
    static String own(Partition partition, String group) {
        return translate("benchmark.partition." + partition.code() + ".own", title(partition, group));
    }

    /** {@code Forces of 1,500 to 2,499 officers}, or {@code The whole service}. */
    static String title(Partition partition, String group) {
        return group.equals(Partition.WHOLE)
                ? translate("benchmark.use.whole")
                : translate("benchmark.partition." + partition.code() + "." + group);
    }
}
