package org.careergraph.words;

import java.util.List;
import java.util.Locale;
import org.careergraph.gap.Reason;
import org.jspecify.annotations.Nullable;

/** What an answer says in English, for tests that read its sentences. */
public final class Said {
    private static final Sentences ENGLISH = new Sentences(Locale.ENGLISH);

    private Said() {}

    public static @Nullable String said(@Nullable Reason reason) {
        return reason == null ? null : ENGLISH.of(reason);
    }

    public static List<String> said(List<Reason> reasons) {
        return reasons.stream().map(ENGLISH::of).toList();
    }
}
