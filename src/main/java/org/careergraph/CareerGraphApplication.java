package org.careergraph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.List;
import org.careergraph.start.CatalogueStart;
import org.careergraph.start.CheckWithoutPort;
import org.careergraph.start.JvmWarnings;
import org.careergraph.start.PortCheck;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

@SpringBootApplication
@ConfigurationPropertiesScan
class CareerGraphApplication {

    public static void main(String[] arguments) {
        JvmWarnings.silence();
        Commands.run(
                        List.of(arguments),
                        System.in,
                        new PrintStream(System.out, true, UTF_8),
                        new PrintStream(System.err, true, UTF_8))
                .ifPresent(System::exit);
        try {
            SpringApplication application = new SpringApplication(CareerGraphApplication.class);
            application.addListeners(new CheckWithoutPort());
            application.addInitializers(new PortCheck());
            ConfigurableApplicationContext context = application.run(arguments);
            CatalogueStart start = context.getBean(CatalogueStart.class);
            if (start.isOnlyCheck()) {
                start.lines().forEach(System.out::println);
                System.exit(SpringApplication.exit(context));
            }
        } catch (RuntimeException alreadyReported) {
            // a running thread of a library must not keep the process alive
            System.exit(1);
        }
    }
}
