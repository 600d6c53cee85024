package org.careergraph.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** An operator learns at the start that a setting does nothing. */
class UnknownSettingsTests {

    private static List<String> said(Map<String, Object> settings, Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("commandLineArgs", settings));
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("variables", variables));
        return new UnknownSettings(environment).lines();
    }

    @Test
    void whatIsKnownIsNotTold() {
        assertThat(said(
                        Map.of(
                                "careergraph.seed", "x",
                                "careergraph.limits.request.body-time", "1s",
                                "careergraph.limits.request.bodyTime", "1s",
                                "server.port", "0"),
                        Map.of("CAREERGRAPH_EMBEDDED_BOLTPORT", "0", "CAREERGRAPH_EMBEDDED_BOLT_PORT", "0")))
                .isEmpty();
    }

    @Test
    void whatWentNamesItsSuccessor() {
        String successor = " is no setting and does nothing; set careergraph.embedded.disk.keep-free instead";
        assertThat(said(Map.of("careergraph.health.free-space", "1GB"), Map.of("CAREERGRAPH_HEALTH_FREESPACE", "1GB")))
                .containsExactly(
                        "  Unknown CAREERGRAPH_HEALTH_FREESPACE" + successor,
                        "  Unknown careergraph.health.free-space" + successor);
    }

    @Test
    void aSlipNamesTheNearest() {
        assertThat(said(Map.of("careergraph.embeded.bolt-port", "0"), Map.of("CAREERGRAPH_SEEDS", "x")))
                .containsExactly(
                        "  Unknown CAREERGRAPH_SEEDS is no setting and does nothing; the nearest is careergraph.seed",
                        "  Unknown careergraph.embeded.bolt-port is no setting and does nothing; the nearest is careergraph.embedded.bolt-port");
    }

    @Test
    void everySettingThatIsReadIsKnownAndEveryKnownOneIsRead() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        List<String> read = scan.findCandidateComponents("org.careergraph").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(type ->
                        below(type.getAnnotation(ConfigurationProperties.class).value(), type))
                .filter(name -> name.startsWith("careergraph."))
                .distinct()
                .toList();
        assertThat(UnknownSettings.known()).containsExactlyInAnyOrderElementsOf(read);
    }

    private static Stream<String> below(String prefix, Class<?> settings) {
        return Arrays.stream(settings.getRecordComponents()).flatMap(component -> of(prefix, component));
    }

    private static Stream<String> of(String prefix, RecordComponent component) {
        String name =
                prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return component.getType().isRecord() ? below(name, component.getType()) : Stream.of(name);
    }
}
