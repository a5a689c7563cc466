package org.adderlang.library.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.ViperString;

/** Viper.Text.Html: tolerant work with tags and entities (runtime.md §10, §16). Null counts as empty. */
@RuntimeClass("Viper.Text.Html")
public final class HtmlLibrary {
    private static final Pattern ENTITY =
            Pattern.compile("&(lt|gt|amp|quot|apos|nbsp|#[0-9]+|#[xX][0-9a-fA-F]+);", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("<a[ \t\n\r]([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final int ASCII = 128;

    private HtmlLibrary() {
    }

    /** The document as Maps with tag, text, attrs (a Map) and children (a Seq); the root has no tag. */
    @Extern("Parse")
    public static MapObject parse(ViperString html) {
        return new HtmlParser(source(html)).parse();
    }

    /** The text without tags and with entities replaced. */
    @Extern("ToText")
    public static ViperString toText(ViperString html) {
        return unescape(stripTags(html));
    }

    /** The text with entities for the characters less-than, greater-than, ampersand and both quotes. */
    @Extern("Escape")
    public static ViperString escape(ViperString text) {
        String escaped = source(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
        return ViperString.ofLatin1(escaped);
    }

    /** The text with lt, gt, amp, quot, apos, nbsp and numeric entities of ASCII characters replaced. */
    @Extern("Unescape")
    public static ViperString unescape(ViperString text) {
        return ViperString.ofLatin1(ENTITY.matcher(source(text)).replaceAll(m -> Matcher.quoteReplacement(character(m.group()))));
    }

    private static String character(String entity) {
        String name = entity.substring(1, entity.length() - 1).toLowerCase(Locale.ROOT);
        if (name.charAt(0) == '#') {
            boolean hexadecimal = name.charAt(1) == 'x';
            String digits = name.substring(hexadecimal ? 2 : 1).replaceFirst("^0+(?=.)", "");
            int code = digits.length() > 4 ? ASCII : Integer.parseInt(digits, hexadecimal ? 16 : 10);
            return code > 0 && code < ASCII ? String.valueOf((char) code) : entity;
        }
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> " ";
        };
    }

    /** The text without tags; where tags were there is a space, none at the end. */
    @Extern("StripTags")
    public static ViperString stripTags(ViperString html) {
        return ViperString.ofLatin1(strip(source(html)));
    }

    private static String strip(String html) {
        var out = new StringBuilder();
        boolean inTag = false;
        for (char c : html.toCharArray()) {
            if (c == '<' || c == '>') {
                inTag = c == '<';
                if (!inTag && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!inTag) {
                out.append(c);
            }
        }
        return out.toString().replaceFirst(" +$", "");
    }

    /** A Seq of the href values of a tags. */
    @Extern("ExtractLinks")
    public static SeqObject extractLinks(ViperString html) {
        var links = new SeqObject();
        Matcher m = LINK.matcher(source(html));
        while (m.find()) {
            for (var attribute : HtmlParser.attributes(m.group(1))) {
                if (attribute.name().equalsIgnoreCase("href")) {
                    links.add(ViperString.ofLatin1(attribute.value()));
                    break;
                }
            }
        }
        return links;
    }

    /** A Seq of the texts between the start and end tags of this name, without tags in them. */
    @Extern("ExtractText")
    public static SeqObject extractText(ViperString html, ViperString tag) {
        var texts = new SeqObject();
        String name = Pattern.quote(source(tag));
        if (tag == null || tag.length() == 0) {
            return texts;
        }
        Pattern element = Pattern.compile("<" + name + "(?=[>/ \\t\\n\\r])(?:[^>]*[^>/])?>(.*?)</" + name + "(?=[>/ \\t\\n\\r]|$)",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        Matcher m = element.matcher(source(html));
        while (m.find()) {
            texts.add(ViperString.ofLatin1(strip(m.group(1))));
        }
        return texts;
    }

    private static String source(ViperString text) {
        return text == null ? "" : text.toLatin1();
    }
}
