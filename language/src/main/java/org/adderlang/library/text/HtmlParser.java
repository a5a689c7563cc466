package org.adderlang.library.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.ViperString;

/** Reads HTML into a tree of Maps, whatever its mistakes. */
final class HtmlParser {
    private static final Pattern TOKEN = Pattern.compile(
            "<!--.*?(?:-->|$)|<[!?][^>]*>?|</([^>]*)>|<([^ \\t\\n/>]*)([^>]*)>|([^<]+)", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "([^= \\t\\n\\r/]+)(?:[ \\t]*=[ \\t]*(?:\"([^\"]*)\"?|'([^']*)'?|([^ \\t]*)))?");
    private static final Set<String> VOID_TAGS = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link",
            "meta", "param", "source", "track", "wbr");
    private static final int DEEPEST = 255;

    /** An attribute; the value is empty when there is none. */
    record Attribute(String name, String value) {
    }

    private final String html;
    private final List<MapObject> open = new ArrayList<>();

    /** @param html one char per byte */
    HtmlParser(String html) {
        this.html = html;
    }

    MapObject parse() {
        MapObject root = node("", "");
        open.add(root);
        Matcher token = TOKEN.matcher(html);
        while (token.lookingAt()) {
            if (token.group(1) != null) {
                close(token.group(1).strip().split("[/ \\t\\n\\r]", 2)[0]);
            } else if (token.group(2) != null && !token.group(2).isEmpty()) {
                open(token.group(2), token.group(3));
            } else if (token.group(4) != null && !token.group(4).isBlank()) {
                addChild(node("", token.group(4)));
            }
            token.region(token.end(), html.length());
        }
        return root;
    }

    private void open(String tag, String rest) {
        boolean closed = rest.endsWith("/");
        MapObject node = node(tag, "");
        var attributes = (MapObject) node.get(ViperString.of("attrs"));
        for (Attribute attribute : attributes(closed ? rest.substring(0, rest.length() - 1) : rest)) {
            attributes.put(ViperString.ofLatin1(attribute.name()), ViperString.ofLatin1(attribute.value()));
        }
        addChild(node);
        if (!closed && !VOID_TAGS.contains(tag.toLowerCase(Locale.ROOT)) && open.size() <= DEEPEST) {
            open.add(node);
        }
    }

    /** Closes the innermost open element of this name and all in it; nothing when there is none. */
    private void close(String tag) {
        for (int i = open.size() - 1; i > 0 && !tag.isEmpty(); i--) {
            if (open.get(i).get(ViperString.of("tag")).toString().equalsIgnoreCase(tag)) {
                open.subList(i, open.size()).clear();
                return;
            }
        }
    }

    private void addChild(MapObject node) {
        ((SeqObject) open.getLast().get(ViperString.of("children"))).add(node);
    }

    private static MapObject node(String tag, String text) {
        var node = new MapObject();
        node.put(ViperString.of("tag"), ViperString.ofLatin1(tag));
        node.put(ViperString.of("text"), ViperString.ofLatin1(text));
        node.put(ViperString.of("attrs"), new MapObject());
        node.put(ViperString.of("children"), new SeqObject());
        return node;
    }

    /** The attributes in the part of a tag after its name. */
    static List<Attribute> attributes(String part) {
        List<Attribute> attributes = new ArrayList<>();
        Matcher m = ATTRIBUTE.matcher(part);
        while (m.find()) {
            String value = m.group(2) != null ? m.group(2) : m.group(3) != null ? m.group(3) : m.group(4);
            attributes.add(new Attribute(m.group(1), value == null ? "" : value));
        }
        return attributes;
    }
}
