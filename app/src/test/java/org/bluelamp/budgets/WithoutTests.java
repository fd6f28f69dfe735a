package org.bluelamp.budgets;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Leaves out of the measured portal what only lies beside it because the benchmark lives among the tests. */
final class WithoutTests extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory readers) throws IOException {
        return found.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WithoutTests;
    }

    @Override
    public int hashCode() {
        return WithoutTests.class.hashCode();
    }
}
