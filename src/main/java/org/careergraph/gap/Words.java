package org.careergraph.gap;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.catalogue.OfficeKind;
import org.careergraph.catalogue.ProficiencyLevel;
import org.jspecify.annotations.Nullable;

/** How closed sets are said in a sentence. */
public final class Words {
    private Words() {}

    /** No stated level is below every stated one. */
    public static int levelOrder(@Nullable ProficiencyLevel level) {
        return level == null ? -1 : level.ordinal();
    }

    public static String atLevel(@Nullable ProficiencyLevel level) {
        return level == null
                ? " without a stated level"
                : " at level " + level.name().toLowerCase(Locale.ROOT);
    }

    /** With the statement's own words where they say more than its level. */
    public static String asAsked(CompetencyRequirement asked) {
        String words = Stream.of(asked.degree(), asked.level() == null ? asked.wording() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return atLevel(asked.level()) + inItsWords(words.isEmpty() ? null : words);
    }

    /** Said of what is asked where one starts; what is essential needs no word. */
    public static String asDesirable(Importance importance) {
        return importance == Importance.DESIRABLE ? ", as desirable" : "";
    }

    public static String inItsWords(@Nullable String wording) {
        return wording == null ? "" : " (its wording: " + wording + ")";
    }

    public static String of(EducationLevel level) {
        return switch (level) {
            case COMPULSORY -> "compulsory schooling";
            case SECONDARY -> "completed secondary school";
            case POST_SECONDARY_DIPLOMA -> "a post-secondary diploma or certificate";
            case FIRST_DEGREE -> "a university degree";
            case ADVANCED_DEGREE -> "an advanced university degree";
        };
    }

    public static String of(ExperienceKind kind) {
        return switch (kind) {
            case RELEVANT -> "relevant work";
            case GENERAL_OFFICE_SUPPORT -> "general office support";
            case OFFICE_SUPPORT -> "office support";
            case GENERAL_ADMINISTRATION_AND_OFFICE_SUPPORT -> "general administration and office support";
            case OPERATIONAL_OR_ADMINISTRATIVE_SUPPORT -> "operational or administrative support";
            case INFORMATION_TECHNOLOGY -> "information technology work";
            case PROFESSIONAL -> "professional work";
            case ANY -> "work of any kind";
        };
    }

    public static String of(DomainShare share) {
        return switch (share) {
            case INCLUDING -> "some of the years in";
            case MAJORITY -> "the majority of the years in";
            case ALL -> "all of the years in";
        };
    }

    public static String of(LanguageLevel level) {
        return switch (level) {
            case KNOWLEDGE -> "knowledge";
            case WORKING_KNOWLEDGE -> "working knowledge";
            case GOOD_KNOWLEDGE -> "good knowledge";
            case EXCELLENT_COMMAND -> "excellent command";
        };
    }

    /**
     * @param organization how the one is called whose official languages are meant
     * @param ofIssuer whether it is the one that issued the clause
     * @param named the languages that the clause names
     */
    public static String of(LanguageSet set, String organization, boolean ofIssuer, List<String> named) {
        return switch (set) {
            case ORGANIZATION_LANGUAGE -> "an official language of " + organization;
            case ANOTHER_ORGANIZATION_LANGUAGE ->
                (ofIssuer ? "a second" : "another") + " official language of " + organization;
            case DUTY_STATION_LANGUAGE -> "a national language that is official at the duty station";
            case NAMED_LANGUAGE -> either(named);
            case ANOTHER_NAMED_LANGUAGE -> "another language, " + either(named);
        };
    }

    public static String either(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    public static String of(List<OfficeKind> offices) {
        return either(offices.stream()
                .map(office -> switch (office) {
                    case REGIONAL_OFFICE -> "regional offices";
                    case DWT_COUNTRY_OFFICE -> "country offices with a Decent Work Technical Support Team";
                    case COUNTRY_OFFICE -> "country offices";
                })
                .toList());
    }

    public static String capitalized(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    public static String years(int years) {
        return years == 1 ? "1 year" : years + " years";
    }
}
