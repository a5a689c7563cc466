package org.adderlang.library.data;

import java.util.List;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.Data.Xml}: trees of XML nodes (runtime.md §10). A null node has nothing in it, and changing it does nothing; a
 * null text counts as empty.
 */
@RuntimeClass("Viper.Data.Xml")
public final class XmlLibrary {
    private static final int WIDEST_INDENT = 64;

    private XmlLibrary() {
    }

    /** The document node of an XML text; null when the text is malformed, which Error then explains. */
    @Extern("Parse")
    public static XmlNode parse(ProgramState program, ViperString text) {
        try {
            XmlNode document = XmlParser.parse(chars(text));
            DataErrors.set(program, "Xml", "");
            return document;
        } catch (XmlParser.Malformed e) {
            DataErrors.set(program, "Xml", e.getMessage());
            return null;
        }
    }

    /** Why the last Parse on this thread failed; empty when it did not. */
    @Extern("Error")
    public static ViperString error(ProgramState program) {
        return text(DataErrors.last(program, "Xml"));
    }

    /** Whether a text can be parsed. */
    @Extern("IsValid")
    public static boolean isValid(ProgramState program, ViperString text) {
        return parse(program, text) != null;
    }

    /** A new element with a name. */
    @Extern("Element")
    public static XmlNode element(ViperString tag) {
        return XmlNode.element(chars(tag));
    }

    /** A new text node. */
    @Extern("Text")
    public static XmlNode textNode(ViperString content) {
        return XmlNode.leaf(XmlNode.Kind.TEXT, chars(content));
    }

    /** A new comment. */
    @Extern("Comment")
    public static XmlNode comment(ViperString content) {
        return XmlNode.leaf(XmlNode.Kind.COMMENT, chars(content));
    }

    /** A new CDATA section. */
    @Extern("Cdata")
    public static XmlNode cdata(ViperString content) {
        return XmlNode.leaf(XmlNode.Kind.CDATA, chars(content));
    }

    /** 1 for an element, 2 for text, 3 for a comment, 4 for CDATA, 5 for a document; 0 for null. */
    @Extern("NodeType")
    public static long nodeType(XmlNode node) {
        return node == null ? 0 : node.kind.ordinal() + 1;
    }

    /** The name of an element, else empty. */
    @Extern("Tag")
    public static ViperString tag(XmlNode node) {
        return text(node == null ? "" : node.tag);
    }

    /** The text of a text node, comment or CDATA section, else empty. */
    @Extern("Content")
    public static ViperString content(XmlNode node) {
        return text(node == null ? "" : node.content);
    }

    /** All text in the node. */
    @Extern("TextContent")
    public static ViperString textContent(XmlNode node) {
        return text(node == null ? "" : node.textContent());
    }

    /** The value of an attribute; empty when it is missing. */
    @Extern("Attr")
    public static ViperString attribute(XmlNode node, ViperString name) {
        return text(node == null ? "" : node.attributes.getOrDefault(chars(name), ""));
    }

    /** Whether the node has an attribute. */
    @Extern("HasAttr")
    public static boolean hasAttribute(XmlNode node, ViperString name) {
        return node != null && node.attributes.containsKey(chars(name));
    }

    /** Adds or changes an attribute. */
    @Extern("SetAttr")
    public static void setAttribute(XmlNode node, ViperString name, ViperString value) {
        if (node != null) {
            node.attributes.put(chars(name), chars(value));
        }
    }

    /** Removes an attribute; whether it was there. */
    @Extern("RemoveAttr")
    public static boolean removeAttribute(XmlNode node, ViperString name) {
        return node != null && node.attributes.remove(chars(name)) != null;
    }

    /** The names of the attributes, the oldest first. */
    @Extern("AttrNames")
    public static SeqObject attributeNames(XmlNode node) {
        return SeqObject.of(node == null ? List.of() : node.attributes.keySet().stream().map(XmlLibrary::text).toList());
    }

    /** The children. */
    @Extern("Children")
    public static SeqObject children(XmlNode node) {
        return SeqObject.of(node == null ? List.of() : node.children);
    }

    /** The number of children. */
    @Extern("ChildCount")
    public static long childCount(XmlNode node) {
        return node == null ? 0 : node.children.size();
    }

    /** The child with an index; null when there is none. */
    @Extern("ChildAt")
    public static XmlNode childAt(XmlNode node, long index) {
        return node == null || Long.compareUnsigned(index, node.children.size()) >= 0 ? null : node.children.get((int) index);
    }

    /** The first child element with a name, or null. */
    @Extern("Child")
    public static XmlNode child(XmlNode node, ViperString tag) {
        return childrenWith(node, tag).stream().findFirst().orElse(null);
    }

    /** The child elements with a name. */
    @Extern("ChildrenByTag")
    public static SeqObject childrenByTag(XmlNode node, ViperString tag) {
        return SeqObject.of(childrenWith(node, tag));
    }

    /** Moves a node to the end of the children; nothing happens where that would make no tree. */
    @Extern("Append")
    public static void append(XmlNode node, XmlNode child) {
        insert(node, Long.MAX_VALUE, child);
    }

    /** Moves a node before the child with an index, which is cut to the range; nothing happens where that would make no tree. */
    @Extern("Insert")
    public static void insert(XmlNode node, long index, XmlNode child) {
        if (node != null && child != null) {
            node.insert(index, child);
        }
    }

    /** Removes a child; whether it was one. */
    @Extern("Remove")
    public static boolean remove(XmlNode node, XmlNode child) {
        return node != null && child != null && node.remove(child);
    }

    /** Removes the child with an index; nothing happens when there is none. */
    @Extern("RemoveAt")
    public static void removeAt(XmlNode node, long index) {
        remove(node, childAt(node, index));
    }

    /** Replaces the children of an element, or the text of another node. */
    @Extern("SetText")
    public static void setText(XmlNode node, ViperString content) {
        if (node != null && node.mayHaveChildren()) {
            List.copyOf(node.children).forEach(node::remove);
            node.insert(0, textNode(content));
        } else if (node != null) {
            node.content = chars(content);
        }
    }

    /** The node that this one is a child of, or null. */
    @Extern("Parent")
    public static XmlNode parent(XmlNode node) {
        return node == null ? null : node.parent;
    }

    /** The topmost node of the tree. */
    @Extern("Root")
    public static XmlNode root(XmlNode node) {
        return node == null ? null : node.root();
    }

    /** The elements below with a name, in the order of the text. */
    @Extern("FindAll")
    public static SeqObject findAll(XmlNode node, ViperString tag) {
        return SeqObject.of(node == null ? List.of() : node.find(chars(tag)));
    }

    /** The first element below with a name, or null. */
    @Extern("Find")
    public static XmlNode find(XmlNode node, ViperString tag) {
        return node == null ? null : node.find(chars(tag)).stream().findFirst().orElse(null);
    }

    /** The text of the tree without any layout. */
    @Extern("Format")
    public static ViperString format(XmlNode node) {
        return text(node == null ? "" : XmlText.compact(node));
    }

    /** The text of the tree with 0 to 64 blanks per level. Attributes show their names instead of their values. */
    @Extern("FormatPretty")
    public static ViperString formatPretty(XmlNode node, long indent) {
        return text(node == null ? "" : XmlText.pretty(node, Math.clamp(indent, 0, WIDEST_INDENT)));
    }

    /** The text with &amp;, &lt;, &gt; and both quotes escaped. */
    @Extern("Escape")
    public static ViperString escape(ViperString text) {
        return text(XmlText.escape(chars(text)));
    }

    /** The text with the five named escapes and numbers of characters replaced. */
    @Extern("Unescape")
    public static ViperString unescape(ViperString text) {
        return text(XmlText.unescape(chars(text)));
    }

    private static List<XmlNode> childrenWith(XmlNode node, ViperString tag) {
        String name = chars(tag);
        return node == null ? List.of() : node.children.stream().filter(child -> child.isElement(name)).toList();
    }

    private static String chars(ViperString text) {
        return text == null ? "" : text.cView().toLatin1();
    }

    private static ViperString text(String chars) {
        return ViperString.ofLatin1(chars);
    }
}
