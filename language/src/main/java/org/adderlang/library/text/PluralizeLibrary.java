package org.adderlang.library.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ViperString;

/** Viper.Text.Pluralize: English nouns by a few rules and lists (runtime.md §10). A null word gives an empty text. */
@RuntimeClass("Viper.Text.Pluralize")
public final class PluralizeLibrary {
    private static final Map<String, String> IRREGULAR = Stream.of(("analysis/analyses appendix/appendices basis/bases cactus/cacti child/children "
            + "crisis/crises criterion/criteria datum/data diagnosis/diagnoses die/dice focus/foci "
            + "foot/feet fungus/fungi goose/geese half/halves index/indices knife/knives leaf/leaves "
            + "life/lives man/men matrix/matrices medium/media mouse/mice nucleus/nuclei ox/oxen "
            + "person/people phenomenon/phenomena radius/radii self/selves shelf/shelves "
            + "stimulus/stimuli thesis/theses tooth/teeth vertex/vertices wife/wives wolf/wolves "
            + "woman/women")
            .split(" ")).map(pair -> pair.split("/")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    private static final Map<String, String> IRREGULAR_PLURALS = IRREGULAR.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final Set<String> UNCOUNTABLE = Set.of("advice", "deer", "equipment", "evidence", "fish", "furniture",
            "hardware", "homework", "information", "knowledge", "luggage", "money", "music", "news", "research", "rice",
            "series", "sheep", "software", "species", "traffic", "weather");

    private PluralizeLibrary() {
    }

    /** The plural of a noun. */
    @Extern("Plural")
    public static ViperString plural(ViperString noun) {
        return noun == null ? ViperString.EMPTY : ViperString.ofLatin1(pluralOf(noun.cView().toLatin1()));
    }

    /** The singular of a plural noun; other words as they are. */
    @Extern("Singular")
    public static ViperString singular(ViperString noun) {
        return noun == null ? ViperString.EMPTY : ViperString.ofLatin1(singularOf(noun.cView().toLatin1()));
    }

    /** A number and a noun, which is plural unless the number is 1 or -1. */
    @Extern("Count")
    public static ViperString count(long count, ViperString noun) {
        if (noun == null) {
            return ViperString.EMPTY;
        }
        String word = noun.cView().toLatin1();
        return ViperString.ofLatin1(count + " " + (count == 1 || count == -1 ? word : pluralOf(word)));
    }

    private static String pluralOf(String word) {
        String key = lowerCase(word);
        if (word.isEmpty() || UNCOUNTABLE.contains(key)) {
            return word;
        }
        if (IRREGULAR.containsKey(key)) {
            return IRREGULAR.get(key);
        }
        if (word.matches("(?s).*(s|x|z|ch|sh)") || word.matches("(?s).*[^aeiouAEIOU]o")) {
            return word + "es";
        }
        if (word.matches("(?s).*[^aeiouAEIOU]y")) {
            return cut(word, 1) + "ies";
        }
        if (word.matches("(?s).*[^f]f")) {
            return cut(word, 1) + "ves";
        }
        return word.endsWith("fe") ? cut(word, 2) + "ves" : word + "s";
    }

    private static String singularOf(String word) {
        String key = lowerCase(word);
        if (UNCOUNTABLE.contains(key)) {
            return word;
        }
        if (IRREGULAR_PLURALS.containsKey(key)) {
            return IRREGULAR_PLURALS.get(key);
        }
        if (word.matches("(?s).+ves")) {
            return cut(word, 3) + "f";
        }
        if (word.matches("(?s).+ies")) {
            return cut(word, 3) + "y";
        }
        if (word.matches("(?s).*(shes|ches|ses|xes|zes)") || word.matches("(?s).+oes")) {
            return cut(word, 2);
        }
        return word.matches("(?s).*[^s]s") ? cut(word, 1) : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
