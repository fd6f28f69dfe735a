package org.bluelamp.benchmark;

import java.util.UUID;
import org.bluelamp.TestPeople;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.framework.Cycle;
import org.bluelamp.identity.Role;
import org.springframework.boot.test.context.TestComponent;

/** Releases as two people make them. */
@TestComponent
public class TestReleases {

    private final Publishing publishing;
    private final TestPeople people;

    TestReleases(Publishing publishing, TestPeople people) {
        this.publishing = publishing;
        this.people = people;
    }

    public Release prepared(Cycle cycle) {
        return prepared(cycle, Partition.NATIONAL, null);
    }

    public Release prepared(Cycle cycle, Partition partition, String reason) {
        return people.national(Role.ANALYST).call(() -> publishing.prepare(cycle.getId(), partition, reason));
    }

    public Release published(Cycle cycle) {
        return published(prepared(cycle));
    }

    public Release published(Release prepared) {
        return people.national(Role.EDITOR).call(() -> publishing.publish(prepared.getId(), prepared.version()));
    }

    public UUID publishedId(Cycle cycle) {
        return published(cycle).getId();
    }
}
