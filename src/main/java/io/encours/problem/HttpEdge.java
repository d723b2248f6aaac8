package io.encours.problem;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says how bodies are read and written, whatever else is on the class path: records by the strict reader alone, files as the
 * bytes that they are, and answers whole.
 */
@Configuration(proxyBeanMethods = false)
class HttpEdge implements WebMvcConfigurer {

    private final List<HttpMessageConverter<?>> converters;
    private final DeclaredInput declaredInput;

    HttpEdge(RequestReader reader, JsonMapper mapper, DeclaredInput declaredInput) {
        this.converters = List.of(
                new StrictJsonConverter(reader),
                new ByteArrayHttpMessageConverter(),
                new StringHttpMessageConverter(),
                new WholeJsonConverter(mapper));
        this.declaredInput = declaredInput;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.configureMessageConvertersList(list -> {
            list.clear();
            list.addAll(converters);
        });
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(declaredInput);
    }
}
