package org.bluelamp.tenancy;

import java.nio.file.Path;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.BootstrapContextClosedEvent;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Reads the operator's folder before anything else of the portal does its work; a problem in it stops the start, and no data
 * has been touched, with {@code --fresh} neither. Named in META-INF/spring.factories.
 *
 * <p>{@code bluelamp.config} names the folder: absolute, or relative to {@code bluelamp.root}, which is where the portal was
 * unpacked; the working directory if it is not said.
 */
final class ConfigFirst implements EnvironmentPostProcessor, Ordered {

    private final ConfigurableBootstrapContext bootstrap;

    ConfigFirst(ConfigurableBootstrapContext bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** After the files and the command line have been read, and before the database server is opened. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 5;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var folder = Path.of(environment.getProperty("bluelamp.config", "tenant-config"));
        var root = environment.getProperty("bluelamp.root", "");
        var read = ConfigCheck.read(root.isBlank() ? folder : Path.of(root).resolve(folder));
        bootstrap.addCloseListener(closed -> handOver(read, closed));
    }

    private static void handOver(ConfigFolder read, BootstrapContextClosedEvent closed) {
        closed.getApplicationContext().getBeanFactory().registerSingleton("configFolder", read);
    }
}
