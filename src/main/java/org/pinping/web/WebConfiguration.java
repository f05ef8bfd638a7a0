package org.pinping.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every handler and page shares: the actor, the language, the messages of all modules. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    /** Files need no sign-in, so what is behind the session is not read for them. */
    private static final String[] NO_PAGES = {
        "/css/**", "/js/**", "/img/**", "/vendor/**", "/webjars/**", "/actuator/**"
    };

    private final LocaleResolver locales = new LanguageResolver();
    private final Shells shells;

    WebConfiguration(Shells shells) {
        this.shells = shells;
    }

    @Bean
    LocaleResolver localeResolver() {
        return locales;
    }

    /** Every bundle under {@code messages}; the file without a suffix is the Chinese one and the fallback. */
    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Resource bundle : resources.getResources("classpath*:messages/*.properties")) {
            String file = String.valueOf(bundle.getFilename());
            names.add("messages/" + file.replaceFirst("(_en)?\\.properties$", ""));
        }
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(names.toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgumentResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageInterceptor(locales)).excludePathPatterns(NO_PAGES);
        registry.addInterceptor(new ShellInterceptor(shells)).excludePathPatterns(NO_PAGES);
    }
}
