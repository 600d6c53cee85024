package org.careergraph.api;

import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;

/** The built-in catalogue, and for a while whatever a test puts in its place. */
public final class MapsUnderTest implements CareerMaps {
    private final CareerMap builtIn;
    private volatile CareerMaps served;

    MapsUnderTest(CareerMap builtIn) {
        this.builtIn = builtIn;
        this.served = () -> builtIn;
    }

    /** Until {@link #serveBuiltIn}, which the same test calls when it ends. */
    public void serve(CareerMaps others) {
        served = others;
    }

    public void serveBuiltIn() {
        served = () -> builtIn;
    }

    @Override
    public CareerMap current() {
        return served.current();
    }
}
