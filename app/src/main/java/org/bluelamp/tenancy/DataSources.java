package org.bluelamp.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Two ways in: the portal's role, which owns nothing and is pinned, and the owner's, for migrations alone. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSources.Settings.class)
class DataSources {

    /** @param pool the most connections the portal holds at once */
    @ConfigurationProperties("bluelamp.database")
    record Settings(String url, Login owner, Login portal, int pool) {
        record Login(String username, String password) {}
    }

    @Bean(destroyMethod = "close")
    HikariDataSource portalPool(Settings settings) {
        return pool("portal", settings.url(), settings.portal(), settings.pool() == 0 ? 10 : settings.pool());
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource portalPool) {
        return new PinnedDataSource(portalPool, portalPool::evictConnection);
    }

    @Bean(destroyMethod = "close")
    @FlywayDataSource
    HikariDataSource ownerPool(Settings settings) {
        var owner = pool("owner", settings.url(), settings.owner(), 2);
        owner.setMinimumIdle(0);
        owner.setIdleTimeout(10_000);
        return owner;
    }

    private static HikariDataSource pool(String name, String url, Settings.Login login, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(login.username());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(size);
        pool.setAutoCommit(true);
        return pool;
    }
}
