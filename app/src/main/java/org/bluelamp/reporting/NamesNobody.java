package org.bluelamp.reporting;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluelamp.reporting.file.Report;
import org.bluelamp.tenancy.Force;

/** Looks for a force in a report that must name none: any of the directory, by its name in either language, or its code. */
final class NamesNobody {

    private NamesNobody() {}

    /** The first force that it names; empty if it names none. */
    static Optional<Force> named(Report report, Collection<Force> forces) {
        var words = report.words().toList();
        return forces.stream()
                .filter(force -> names(force).anyMatch(name -> words.stream().anyMatch(name.asPredicate())))
                .findFirst();
    }

    private static Stream<Pattern> names(Force force) {
        var welsh = force.name().cy();
        return Stream.concat(
                        Stream.of(force.code(), force.name().en()), welsh == null ? Stream.empty() : Stream.of(welsh))
                .map(name -> Pattern.compile(
                        "(?<![\\p{L}\\d-])" + Pattern.quote(name) + "(?![\\p{L}\\d-])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
