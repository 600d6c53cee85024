package org.careergraph.seed;

import static org.assertj.core.api.Assertions.assertThatCode;

/** Whether a text has the form of a vacancy in a seed, whatever it says. */
public final class VacancyForms {
    private VacancyForms() {}

    public static void assertIsOne(String name, byte[] yaml) {
        Problems problems = new Problems();
        String file = SeedFiles.VACANCIES + name + ".yaml";
        Yaml value = YamlFiles.read(file, yaml, problems).orElseThrow(() -> new AssertionError(name + " is no YAML"));
        Schemas.get().check(Part.root(file, value), problems);
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }
}
