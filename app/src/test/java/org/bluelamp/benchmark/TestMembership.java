package org.bluelamp.benchmark;

import java.util.Optional;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.Member;
import org.bluelamp.tenancy.BenchmarkArea;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.SizeBand;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The forces that tests invent have no file: those of an invented service are as it says, all others of one size and in one place. */
@TestComponent
@Primary
public class TestMembership extends Membership {

    private final ForceDirectory forces;

    TestMembership(ForceDirectory forces) {
        super(forces);
        this.forces = forces;
    }

    @Override
    Optional<Member> of(String force) {
        return forces.find(force).isPresent()
                ? super.of(force)
                : Optional.of(
                        World.isOne(force) ? World.member(force) : new Member(force, SizeBand.M, BenchmarkArea.NORTH));
    }
}
