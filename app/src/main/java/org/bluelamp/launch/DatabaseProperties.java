package org.bluelamp.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the embedded server before anything asks for a database, and says how it is reached.
 *
 * <p>{@code bluelamp.database.server} is {@code embedded}, {@code throwaway} (tests), or {@code external}: then the operator gives
 * {@code bluelamp.database.url} and the logins. Left out, it is external where a url is given.
 */
public final class DatabaseProperties implements EnvironmentPostProcessor, Ordered {

    private static final String PREFIX = "bluelamp.database.";

    /** Handlers run when the contexts have closed: no pool loses its server. */
    private static final Runnable AFTER_THE_POOLS = EmbeddedServer::closeAll;

    /** After the files and the command line have been read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 10;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        SpringApplication.getShutdownHandlers().add(AFTER_THE_POOLS);
        String usual = environment.getProperty(PREFIX + "url", "").isBlank() ? "embedded" : "external";
        String server = environment.getProperty(PREFIX + "server", usual).toLowerCase(Locale.ROOT);
        Path folder = Path.of(environment.getProperty("bluelamp.data", "data"));
        switch (server) {
            case "external" -> mustSayWhere(environment);
            case "embedded" -> {
                boolean fresh = environment.getProperty("bluelamp.fresh", Boolean.class, false);
                use(EmbeddedServer.lasting(folder, fresh), environment);
            }
            case "throwaway" -> use(EmbeddedServer.throwaway(folder), environment);
            default ->
                throw new LaunchRefused(
                        "bluelamp.database.server is \"" + server + "\".", "It can be embedded or external.");
        }
    }

    private static void mustSayWhere(ConfigurableEnvironment environment) {
        if (environment.getProperty(PREFIX + "url", "").isBlank()) {
            throw new LaunchRefused(
                    "No database is named: bluelamp.database.url is empty.",
                    "Set BLUELAMP_DATABASE_URL and the logins; deploy/README.md lists them.");
        }
    }

    private static void use(EmbeddedServer server, ConfigurableEnvironment environment) {
        Access access = server.access();
        Map<String, Object> properties = new HashMap<>();
        properties.put(PREFIX + "url", access.url());
        put(properties, "owner", access.owner());
        put(properties, "portal", access.portal());
        put(properties, "benchmark", access.benchmark());
        environment.getPropertySources().addFirst(new MapPropertySource("embedded database server", properties));
    }

    private static void put(Map<String, Object> properties, String role, Login login) {
        properties.put(PREFIX + role + ".username", login.user());
        properties.put(PREFIX + role + ".password", login.password());
    }
}
