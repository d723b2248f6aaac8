package io.encours.problem;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the strict reader before the framework's own. */
@Configuration(proxyBeanMethods = false)
class HttpEdge implements WebMvcConfigurer {

    private final RequestReader reader;

    HttpEdge(RequestReader reader) {
        this.reader = reader;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new StrictJsonConverter(reader));
    }
}
