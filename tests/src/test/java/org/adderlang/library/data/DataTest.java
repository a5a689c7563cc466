package org.adderlang.library.data;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.library.TestProgram;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.BoxObject;
import org.adderlang.library.text.json.JsonLibrary;
import org.adderlang.runtime.ProgramState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataTest {
    private final ProgramState program = new TestProgram().state();

    private XmlNode xml(String text) {
        XmlNode document = XmlLibrary.parse(program, str(text));
        assertNotNull(document, () -> XmlLibrary.error(program).toString());
        return document;
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "<r><i id=\"1\">Hello</i><i>&lt;&amp;</i></r>", "<a><!-- c --><![CDATA[<x>]]></a>", "text only", "<é>ü</é>"})
    void xmlTextsComeBack(String text) {
        assertEquals(text, XmlLibrary.format(xml(text)).toString());
    }

    @Test
    void xmlIsReadLeniently() {
        assertEquals("<b>x &amp; y</b>", XmlLibrary.format(xml("<b>x & y</b>")).toString());
        assertEquals("<a><b/></a>", XmlLibrary.format(xml("<?xml version='1.0'?><!DOCTYPE a>\n<a >\n  <b />\n</a>\n")).toString());
        assertEquals("<a x=\"&quot;\" y=\"2\"/>", XmlLibrary.format(xml("<a x='\"' y = \"2\"/>")).toString());
    }

    @ParameterizedTest
    @CsvSource({"<a><b></a></b>, Mismatched tags: <b> vs </a>", "<a>, Unclosed tag: <a>", "'', Empty input", "<!-- x, Unterminated comment",
        "</a>, Mismatched tags: <> vs </a>", "< a>, Malformed tag at offset 1", "<a b=1/>, Malformed tag at offset 2"})
    void malformedXmlIsExplained(String text, String error) {
        assertNull(XmlLibrary.parse(program, str(text)));
        assertEquals(error, XmlLibrary.error(program).toString());
        assertFalse(XmlLibrary.isValid(program, str(text)));
        xml("<a/>");
        assertEquals("", XmlLibrary.error(program).toString());
    }

    @Test
    void xmlNodes() {
        XmlNode document = xml("<r><i id=\"1\">Hello</i><i id=\"2\">World</i></r>");
        assertEquals(5, XmlLibrary.nodeType(document));
        XmlNode root = XmlLibrary.childAt(document, 0);
        assertEquals("r", XmlLibrary.tag(root).toString());
        assertEquals("HelloWorld", XmlLibrary.textContent(document).toString());
        assertEquals(2, XmlLibrary.findAll(document, str("i")).size());
        XmlNode second = XmlLibrary.childAt(root, 1);
        assertEquals("2", XmlLibrary.attribute(second, str("id")).toString());
        XmlLibrary.setAttribute(second, str("b"), str("x"));
        assertEquals(2, XmlLibrary.attributeNames(second).size());
        assertTrue(XmlLibrary.removeAttribute(second, str("b")));
        assertFalse(XmlLibrary.hasAttribute(second, str("b")));
        XmlLibrary.insert(root, 0, second);
        assertSame(second, XmlLibrary.child(root, str("i")));
        assertSame(document, XmlLibrary.root(second));
        assertSame(root, XmlLibrary.parent(second));
        XmlLibrary.append(second, root);
        assertSame(document, XmlLibrary.parent(root), "a node cannot move below itself");
        XmlLibrary.setText(root, str("a<b"));
        assertEquals("<r>a&lt;b</r>", XmlLibrary.format(root).toString());
        assertNull(XmlLibrary.parent(second));
        XmlLibrary.removeAt(root, 7);
        XmlLibrary.removeAt(root, 0);
        assertEquals("<r/>", XmlLibrary.format(document).toString());
        assertFalse(XmlLibrary.remove(root, second));
        assertEquals(0, XmlLibrary.nodeType(null));
        assertNull(XmlLibrary.childAt(root, -1));
        assertNull(XmlLibrary.find(null, null));
    }

    @Test
    void prettyXml() {
        assertEquals("<r>\n  <i>Hello</i>\n  <c/>\n</r>", XmlLibrary.formatPretty(xml("<r><i>Hello</i><c/></r>"), 2).toString());
        assertEquals("<r>\n <c/>\n</r>", XmlLibrary.formatPretty(XmlLibrary.childAt(xml("<r><c/></r>"), 0), 1).toString());
    }

    @Test
    void deepXmlIsNoProblem() {
        int depth = 100_000;
        XmlNode document = xml("<a>".repeat(depth) + "x" + "</a>".repeat(depth));
        assertEquals("x", XmlLibrary.textContent(document).toString());
        assertEquals(7L * depth + 1, XmlLibrary.format(document).length());
    }

    @Test
    void xmlEscapes() {
        assertEquals("&lt;a b=&quot;&apos;&quot;&gt;&amp;", XmlLibrary.escape(str("<a b=\"'\">&")).toString());
        assertEquals("<&é€&nbsp;&#;", XmlLibrary.unescape(str("&lt;&amp;&#233;&#x20AC;&nbsp;&#;")).toString());
        assertEquals("", XmlLibrary.escape(null).toString());
    }

    private String json(String yaml) {
        return JsonLibrary.format(YamlLibrary.parse(program, str(yaml))).toString();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"a: 1|{\"a\":1}", "- 1\\n- x y\\n- ~|[1,\"x y\",null]", "a:\\n  b: yes\\n  c: 0x1F|{\"a\":{\"c\":31,\"b\":true}}",
        "a:\\n- 1\\n- 2|{\"a\":[1,2]}", "- k: v\\n  l: w\\n- z|[{\"k\":\"v\",\"l\":\"w\"},\"z\"]", "'x # y' # z|\"x # y\"", "a: {b: 1}|{\"a\":\"{b: 1}\"}",
        "\"q\\\\n\": 'it''s'|{\"q\\n\":\"it's\"}", "- - 1\\n  - 2\\n- 3|[[1,2],3]", "1.5e3|1500", "http://x|\"http://x\"", "``|null"}, delimiter = '|')
    void yaml(String text, String expected) {
        assertEquals(expected, json(text.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\")));
    }

    @Test
    void blockScalars() {
        assertEquals("{\"a\":\"x\\n  y\\n\"}", json("a: |\n  x\n    y\n\n"));
        assertEquals("{\"a\":\"x y\"}", json("a: >-\n  x\n  y\n"));
    }

    @Test
    void yamlComesBack() {
        var map = new MapObject();
        map.put(str("name"), str("yes"));
        map.put(str("n"), BoxObject.ofI64(-3));
        map.put(str("odd: key"), SeqObject.of(java.util.List.of(BoxObject.ofF64(1.5), str("#x\n"), new SeqObject())));
        String text = YamlLibrary.format(map).toString();
        MapObject back = (MapObject) YamlLibrary.parse(program, str(text));
        assertEquals("yes", back.get(str("name")).toString(), text);
        assertEquals("#x\n", ((SeqObject) back.get(str("odd: key"))).get(1).toString(), text);
        assertEquals("float", YamlLibrary.typeOf(((SeqObject) back.get(str("odd: key"))).get(0)).toString());
        var endless = new SeqObject();
        endless.add(endless);
        assertTraps("Yaml.Format: value nested too deeply", () -> YamlLibrary.format(endless));
        assertNull(YamlLibrary.parse(program, str("- ".repeat(300) + "x")));
        assertEquals("Nesting too deep", YamlLibrary.error(program).toString());
        assertTrue(YamlLibrary.isValid(program, null));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {"``|-1", "<a/>|1", "{\"a\":1}|0", "[1, 2]|0", "a: 1|2", "- x|2", "a = 1|3", "[table]|3",
        "a,b|4", "Hello|4", "  pad  |4"})
    void formatsAreDetected(String text, long format) {
        assertEquals(format, SerializeLibrary.detect(str(text)));
    }

    @Test
    void conversions() {
        assertEquals("a: 1\n", SerializeLibrary.convert(program, str("{\"a\":1}"), 0, 2).toString());
        assertEquals("{\"a\":1}", SerializeLibrary.convert(program, str("a: 1"), 2, 0).toString());
        assertEquals("a,b\n", SerializeLibrary.convert(program, str("[[\"a\",\"b\"]]"), 0, 4).toString());
        assertEquals("", SerializeLibrary.convert(program, str("{\"a\":1}"), 0, 1).toString());
        assertEquals("XML cannot express the value", SerializeLibrary.error(program).toString());
        assertNull(SerializeLibrary.parse(program, str("{"), 0));
        assertTrue(SerializeLibrary.error(program).toString().startsWith("Json.Parse: "));
        assertNull(SerializeLibrary.parse(program, str("x"), 9));
        assertEquals("unknown format", SerializeLibrary.error(program).toString());
        assertNotNull(SerializeLibrary.autoParse(program, str("<a/>")));
        assertFalse(SerializeLibrary.isValid(program, str("x"), -1));
        assertFalse(SerializeLibrary.isValid(program, null, 0));
        assertEquals(2, SerializeLibrary.formatFromName(str("YAML")));
        assertEquals(-1, SerializeLibrary.formatFromName(str("x")));
        assertEquals("csv", SerializeLibrary.formatName(4).toString());
        assertEquals("unknown", SerializeLibrary.formatName(5).toString());
        assertEquals("application/octet-stream", SerializeLibrary.mimeType(-1).toString());
    }
}
