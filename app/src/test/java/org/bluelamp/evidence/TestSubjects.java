package org.bluelamp.evidence;

import java.util.HashSet;
import java.util.Set;
import org.bluelamp.evidence.spi.SubjectGuard;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Stands in for the room to which subjects belong: it takes whatever it was told of, until that is locked. */
public final class TestSubjects implements SubjectGuard {

    public static final String KIND = "test-subject";

    private final Set<Subject> open = new HashSet<>();
    private final Set<Subject> locked = new HashSet<>();

    /** The one of this portal; put there by whoever asks first. */
    public static TestSubjects of(ConfigurableListableBeanFactory beans) {
        if (!beans.containsSingleton("testSubjects")) {
            beans.registerSingleton("testSubjects", new TestSubjects());
        }
        return beans.getBean(TestSubjects.class);
    }

    public Subject open(String part) {
        var subject = new Subject(KIND, java.util.UUID.randomUUID(), part);
        open.add(subject);
        return subject;
    }

    Subject another(Subject subject, String part) {
        var other = new Subject(KIND, subject.id(), part);
        open.add(other);
        return other;
    }

    public void lock(Subject subject) {
        locked.add(subject);
    }

    @Override
    public boolean takes(String kind) {
        return kind.equals(KIND);
    }

    @Override
    public void checkOpenForEvidence(Subject subject) {
        if (!open.contains(subject)) {
            throw new Absent("test-subject");
        }
        if (locked.contains(subject)) {
            throw Refused.because("evidence.refused.too-many", 0);
        }
    }
}
