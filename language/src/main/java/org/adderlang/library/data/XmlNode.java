package org.adderlang.library.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.adderlang.runtime.ManagedObject;

/** A node of a {@code Viper.Data.Xml} tree. */
public final class XmlNode extends ManagedObject {
    /** The kinds of nodes; the ordinal + 1 is the code that programs see. */
    enum Kind {
        ELEMENT, TEXT, COMMENT, CDATA, DOCUMENT
    }

    final Kind kind;
    /** The name of an element, else empty. */
    final String tag;
    /** The text of a text, comment or CDATA node, else empty. */
    String content;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<XmlNode> children = new ArrayList<>();
    XmlNode parent;

    private XmlNode(Kind kind, String tag, String content) {
        this.kind = kind;
        this.tag = tag;
        this.content = content;
    }

    static XmlNode document() {
        return new XmlNode(Kind.DOCUMENT, "", "");
    }

    static XmlNode element(String tag) {
        return new XmlNode(Kind.ELEMENT, tag, "");
    }

    static XmlNode leaf(Kind kind, String content) {
        return new XmlNode(kind, "", content);
    }

    boolean mayHaveChildren() {
        return kind == Kind.ELEMENT || kind == Kind.DOCUMENT;
    }

    boolean isElement(String name) {
        return kind == Kind.ELEMENT && tag.equals(name);
    }

    boolean hasOnlyText() {
        return children.stream().allMatch(child -> child.kind == Kind.TEXT || child.kind == Kind.CDATA);
    }

    /** Moves {@code child} here, before the child with an index; nothing happens where that would make no tree. */
    void insert(long index, XmlNode child) {
        if (!mayHaveChildren() || child.kind == Kind.DOCUMENT || child.contains(this)) {
            return;
        }
        if (child.parent != null) {
            child.parent.children.remove(child);
        }
        children.add(Math.clamp(index, 0, children.size()), child);
        child.parent = this;
    }

    /** Takes the child out; whether it was one. */
    boolean remove(XmlNode child) {
        if (!children.remove(child)) {
            return false;
        }
        child.parent = null;
        return true;
    }

    private boolean contains(XmlNode node) {
        if (children.isEmpty()) {
            return node == this;
        }
        for (XmlNode at = node; at != null; at = at.parent) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    XmlNode root() {
        XmlNode root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        return root;
    }

    /** All text below, or the node's own. */
    String textContent() {
        var text = new StringBuilder();
        walk((node, depth) -> text.append(node.kind == Kind.COMMENT && node != this ? "" : node.content), (node, depth) -> { });
        return text.toString();
    }

    /** The elements below with a name, in document order. */
    List<XmlNode> find(String name) {
        var found = new ArrayList<XmlNode>();
        walk((node, depth) -> {
            if (node != this && node.isElement(name)) {
                found.add(node);
            }
        }, (node, depth) -> { });
        return found;
    }

    /** Visits this node (depth 0) and those below, before and after their children. Trees may be too deep for recursion. */
    void walk(ObjIntConsumer<XmlNode> before, ObjIntConsumer<XmlNode> after) {
        var open = new ArrayList<XmlNode>();
        var next = new ArrayList<Integer>();
        before.accept(this, 0);
        open.add(this);
        next.add(0);
        while (!open.isEmpty()) {
            int depth = open.size() - 1;
            XmlNode node = open.getLast();
            int index = next.getLast();
            if (index < node.children.size()) {
                next.set(depth, index + 1);
                XmlNode child = node.children.get(index);
                before.accept(child, depth + 1);
                open.add(child);
                next.add(0);
            } else {
                after.accept(node, depth);
                open.removeLast();
                next.removeLast();
            }
        }
    }

    @Override
    public String describe() {
        return kind == Kind.ELEMENT ? "XML element " + tag : "XML " + kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
