package org.careergraph;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

@SpringBootApplication
@ConfigurationPropertiesScan
class CareerGraphApplication {

    public static void main(String[] arguments) {
        JvmWarnings.silence();
        try {
            SpringApplication application = new SpringApplication(CareerGraphApplication.class);
            boolean onlyCheck = List.of(arguments).contains("--careergraph.load=check");
            if (onlyCheck) {
                application.setWebApplicationType(WebApplicationType.NONE);
            } else {
                application.addInitializers(new ApiPort());
            }
            ConfigurableApplicationContext context = application.run(arguments);
            if (context.getBean(CatalogueStart.class).isOnlyACheck()) {
                context.getBean(CatalogueStart.class).lines().forEach(System.out::println);
                System.exit(SpringApplication.exit(context));
            }
        } catch (RuntimeException alreadyReported) {
            // a thread of a library that is still alive must not keep a failed start hanging
            System.exit(1);
        }
    }
}
