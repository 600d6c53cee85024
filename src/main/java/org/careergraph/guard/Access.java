package org.careergraph.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsUtils;

/**
 * Who may read, and who is an administrator, by access tokens of the issuer in {@code spring.security.oauth2.resourceserver.jwt}. There
 * are no sessions, cookies or login pages, and so nothing that a page of another origin could abuse.
 */
@Configuration(proxyBeanMethods = false)
class Access {
    static final GrantedAuthority ADMINISTRATOR = new SimpleGrantedAuthority("ADMINISTRATOR");

    /**
     * @param reading whether reading needs a token
     * @param roleClaim the claim with the roles of the caller; a dot separates the names of nested objects
     * @param administrator the role of administrators
     */
    @ConfigurationProperties("careergraph.access")
    record Settings(ReadAccess reading, String roleClaim, String administrator) {
        Collection<GrantedAuthority> authorities(Jwt token) {
            @Nullable Object claim = token.getClaims();
            for (String part : roleClaim.split("\\.")) {
                claim = claim instanceof Map<?, ?> object ? object.get(part) : null;
            }
            return roles(claim).contains(administrator) ? List.of(ADMINISTRATOR) : List.of();
        }

        /** A list, or one text with blanks between the roles. */
        private static Collection<?> roles(@Nullable Object claim) {
            if (claim instanceof Collection<?> roles) {
                return roles;
            }
            return claim instanceof String text ? Arrays.asList(text.split(" ")) : List.of();
        }
    }

    enum ReadAccess {
        OPEN,
        AUTHENTICATED
    }

    private final Settings settings;
    private final HttpRefusals answers;
    private final @Nullable JwtDecoder tokens;

    Access(Settings settings, HttpRefusals answers, ObjectProvider<JwtDecoder> tokens) {
        this.settings = settings;
        this.answers = answers;
        this.tokens = tokens.getIfAvailable();
        if (settings.reading() == ReadAccess.AUTHENTICATED && this.tokens == null) {
            throw new InvalidConfigurationPropertyValueException(
                    "careergraph.access.reading",
                    "authenticated",
                    "Nobody could read: set the issuer of access tokens, for example by spring.security.oauth2.resourceserver.jwt.issuer-uri.");
        }
    }

    @Bean
    SecurityFilterChain accessRules(HttpSecurity http) {
        http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                // SecurityHeaders sets them, also for requests that do not get here
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, failure) ->
                        unauthenticated(response, "Bearer", "This needs an access token.")));
        if (settings.reading() == ReadAccess.AUTHENTICATED) {
            http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(CorsUtils::isPreFlightRequest)
                    .permitAll()
                    .requestMatchers("/actuator/health/**")
                    .permitAll()
                    .anyRequest()
                    .authenticated());
        } else {
            http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll());
        }
        if (tokens != null) {
            JwtDecoder decoder = withUnreachableIssuer(tokens);
            JwtAuthenticationConverter holders = new JwtAuthenticationConverter();
            holders.setJwtGrantedAuthoritiesConverter(settings::authorities);
            http.oauth2ResourceServer(server -> server.jwt(
                            jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(holders))
                    .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                        @Override
                        public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                            filter.setAuthenticationFailureHandler(
                                    (request, response, failure) -> refused(response, failure));
                            return filter;
                        }
                    }));
        }
        return http.build();
    }

    boolean hasIssuer() {
        return tokens != null;
    }

    /** An issuer that does not answer is neither a fault of the token nor of ours. */
    private static JwtDecoder withUnreachableIssuer(JwtDecoder tokens) {
        return token -> {
            try {
                return tokens.decode(token);
            } catch (JwtDecoderInitializationException unreachable) {
                throw new JwtException("the issuer does not answer", unreachable);
            }
        };
    }

    private void refused(HttpServletResponse response, AuthenticationException failure) throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            answers.refuse(
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "ACCESS_UNAVAILABLE",
                    "Access tokens cannot be checked at present; ask again later.");
        } else {
            unauthenticated(response, "Bearer error=\"invalid_token\"", "This access token is not valid here.");
        }
    }

    /** Does not reveal why a token is not valid. */
    private void unauthenticated(HttpServletResponse response, String challenge, String message) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        answers.refuse(response, HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", message);
    }
}
