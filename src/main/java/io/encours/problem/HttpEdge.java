package io.encours.problem;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the strict reader before the framework's own, and has answers written whole. */
@Configuration(proxyBeanMethods = false)
class HttpEdge implements WebMvcConfigurer {

    private final RequestReader reader;
    private final JsonMapper mapper;

    HttpEdge(RequestReader reader, JsonMapper mapper) {
        this.reader = reader;
        this.mapper = mapper;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters
                .addCustomConverter(new StrictJsonConverter(reader))
                .withJsonConverter(new WholeJsonConverter(mapper));
    }
}
