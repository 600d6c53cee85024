package org.careergraph.start;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A question to paste into a shell, for whoever starts the product for the first time. */
@Component
@Order(3)
class FirstQuestion implements StartupNotes {

    static final String BODY =
            "{\"query\":\"{ gap(from: \\\"finance-assistants/G5\\\", to: \\\"finance-officers/NOA\\\")"
                    + " { education { alternatives { text } } competencies(status: [NEW, HIGHER_LEVEL, WIDER_SCOPE])"
                    + " { competency { name } explanation to { locator } } } }\"}";

    private final Environment environment;

    FirstQuestion(Environment environment) {
        this.environment = environment;
    }

    @Override
    public List<String> lines() {
        String port = environment.getProperty("local.server.port", "8080");
        return List.of(
                "",
                "Ask, for example, what an official at G5 needs to reach NOA in finance:",
                "",
                "curl -s http://127.0.0.1:" + port + "/graphql -H 'Content-Type: application/json' -d '" + BODY + "'",
                "");
    }
}
