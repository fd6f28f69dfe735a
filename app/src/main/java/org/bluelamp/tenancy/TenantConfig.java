package org.bluelamp.tenancy;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the operator's folder at the start; one with a problem stops it. */
@Configuration(proxyBeanMethods = false)
class TenantConfig {

    /**
     * @param folder relative to {@code root}, or absolute
     * @param root where the portal was unpacked; the working directory if it is not said
     */
    @Bean
    ConfigFolder configFolder(
            @Value("${bluelamp.config:tenant-config}") Path folder, @Value("${bluelamp.root:}") String root) {
        return ConfigCheck.read(root.isBlank() ? folder : Path.of(root).resolve(folder));
    }
}
