package org.bluelamp.tenancy;

import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Hibernate the pinned force. A convenience: it fills the column; PostgreSQL does the refusing. */
final class PinnedForceResolver implements CurrentTenantIdentifierResolver<String> {

    @Override
    public String resolveCurrentTenantIdentifier() {
        return Pin.current().map(Pin::force).orElse("");
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {
        @Bean
        HibernatePropertiesCustomizer pinnedForce() {
            return properties ->
                    properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new PinnedForceResolver());
        }
    }
}
