package org.bluelamp.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Removes, when the portal starts, copies of files that a killed portal left behind. Younger ones may belong to another
 * portal on the same machine that is at work.
 */
@Component
class Leftovers implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration AT_WORK = Duration.ofDays(1);

    private final Path folder;
    private final Clock clock;

    @Autowired
    Leftovers(Clock clock) {
        this(Path.of(System.getProperty("java.io.tmpdir", "/tmp")), clock);
    }

    Leftovers(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        var since = clock.instant().minus(AT_WORK);
        try (var files = Files.newDirectoryStream(folder, "evidence-*.{received,opened}")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.warn("Copies of evidence that a killed portal left behind may still lie in {}", folder, e);
        }
    }
}
