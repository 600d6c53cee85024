package org.careergraph.guard;

import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class GoneClients {
    Mono<Void> gone(Map<String, Object> attributes) {
        return Mono.never();
    }
}
