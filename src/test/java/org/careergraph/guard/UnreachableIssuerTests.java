package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.util.Map;
import org.careergraph.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** An issuer of tokens whose keys cannot be had: nobody gets in, and nobody is told that his token is bad. */
@ExtendWith(OutputCaptureExtension.class)
class UnreachableIssuerTests {
    private static final String ISSUER = "http://127.0.0.1:1";

    /** The rules of access and what they stand on, without a server and without anything behind them. */
    private final WebApplicationContextRunner rules = new WebApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class,
                    SecurityAutoConfiguration.class,
                    ServletWebSecurityAutoConfiguration.class,
                    OAuth2ResourceServerAutoConfiguration.class))
            .withUserConfiguration(Rules.class)
            .withPropertyValues(
                    "careergraph.access.reading=authenticated",
                    "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ISSUER);

    @EnableConfigurationProperties(Access.Settings.class)
    @Import({Access.class, HttpRefusals.class})
    static class Rules {}

    private static MockHttpServletResponse asked(ApplicationContext rules, @Nullable String token) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
        if (token != null) {
            request.addHeader("Authorization", "Bearer " + token);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        rules.getBean("springSecurityFilterChain", Filter.class).doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void isToldAsSuch(CapturedOutput log) {
        rules.run(context -> {
            MockHttpServletResponse refused = asked(context, new Tokens().token(Map.of("iss", ISSUER)));
            assertThat(refused.getStatus()).isEqualTo(503);
            assertThat(refused.getContentAsString())
                    .contains("\"code\":\"ACCESS_UNAVAILABLE\"")
                    .doesNotContain("127.0.0.1", "Exception");
            assertThat(log.getOut()).doesNotContain("Exception", "ERROR");
            assertThat(asked(context, null).getContentAsString()).contains("\"code\":\"UNAUTHENTICATED\"");
        });
    }
}
