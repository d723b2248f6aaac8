package io.encours.access;

import io.encours.storage.EmbeddedServer;
import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** Where the service listens: with its own PostgreSQL on this machine alone, unless {@code server.address} says else. */
@Configuration(proxyBeanMethods = false)
class Listening {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> loopbackByDefault(
            Environment environment, ObjectProvider<EmbeddedServer> embedded) {
        return factory -> {
            if (!environment.containsProperty("server.address") && embedded.getIfAvailable() != null) {
                factory.setAddress(InetAddress.getLoopbackAddress());
            }
        };
    }

    @EventListener
    void listens(WebServerInitializedEvent event) {
        LOG.info(
                "Encours listens on http://localhost:{} (API: /swagger-ui.html)",
                event.getWebServer().getPort());
    }
}
