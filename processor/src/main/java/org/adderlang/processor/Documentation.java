package org.adderlang.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What users of an extern read about it, taken from its javadoc.
 *
 * @param summary the first sentence; empty when there is no javadoc
 * @param traps   the texts of its {@code @throws LibraryTrap} tags, in order
 */
record Documentation(String summary, List<String> traps) {
    private static final Pattern TRAP = Pattern.compile("@throws\\s+(?:org\\.adderlang\\.runtime\\.)?LibraryTrap\\s+(.*)");
    private static final Pattern BLOCK_TAG = Pattern.compile("\\n\\s*(?=@\\w)");
    // A period before a lower-case word is an abbreviation, not the end of the sentence.
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])(?:\\s+(?=[\\p{Lu}<{])|\\s*$)|\\s*<p>");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s+([^{}]*)}");
    private static final Pattern HTML_TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

    /** @param comment the text of a javadoc comment, or null */
    static Documentation of(String comment) {
        if (comment == null) {
            return new Documentation("", List.of());
        }
        String[] sections = BLOCK_TAG.split("\n" + comment);
        List<String> traps = new ArrayList<>();
        String description = "";
        for (String section : sections) {
            String text = section.strip().replaceAll("\\s+", " ");
            Matcher trap = TRAP.matcher(text);
            if (trap.matches()) {
                traps.add(plain(trap.group(1)));
            } else if (!text.startsWith("@")) {
                description = text;
            }
        }
        return new Documentation(plain(SENTENCE_END.split(description, 2)[0]), List.copyOf(traps));
    }

    /** Without markup and in one line. */
    private static String plain(String text) {
        String plain = INLINE_TAG.matcher(text).replaceAll(tag -> {
            String body = tag.group(2).strip();
            boolean link = tag.group(1).startsWith("link");
            return Matcher.quoteReplacement(link ? linkText(body) : body);
        });
        return HTML_TAG.matcher(plain).replaceAll("").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
    }

    private static String linkText(String body) {
        int label = body.indexOf(' ');
        return label > 0 && !body.contains("(") ? body.substring(label + 1) : body.substring(body.indexOf('#') + 1);
    }
}
