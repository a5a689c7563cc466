package org.adderlang.library.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.BoxObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormatsTest {
    private static ViperString str(String text) {
        return ViperString.of(text);
    }

    private static List<String> texts(SeqObject seq) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < seq.size(); i++) {
            texts.add(seq.get(i).toString());
        }
        return texts;
    }

    private static void assertTrap(String text, Executable call) {
        assertEquals(text, assertThrows(LibraryTrap.class, call).text());
    }

    @Test
    void codecs() {
        assertEquals("a%20b%26c%3dd%2f%c3%a9~-._%2a", CodecLibrary.urlEncode(str("a b&c=d/é~-._*")).toString());
        assertEquals("a é%4", CodecLibrary.urlDecode(str("a+%C3%a9%4")).toString());
        assertEquals("aGk=", CodecLibrary.base64Encode(str("hi")).toString());
        assertEquals("hi", CodecLibrary.base64Decode(str("aGk=")).toString());
        assertEquals("6869", CodecLibrary.hexEncode(str("hi")).toString());
        assertEquals("hi", CodecLibrary.hexDecode(str("6869")).toString());
        assertTrap("Codec.Base64Dec: base64 length must be a multiple of 4", () -> CodecLibrary.base64Decode(str("abc")));
        assertTrap("Codec.Base64Dec: invalid padding", () -> CodecLibrary.base64Decode(str("a===")));
        assertTrap("Codec.Base64Dec: invalid base64 character", () -> CodecLibrary.base64Decode(str("ab!d")));
        assertTrap("Codec.HexDec: hex string length must be even", () -> CodecLibrary.hexDecode(str("abc")));
        assertTrap("Codec.HexDec: invalid hex character", () -> CodecLibrary.hexDecode(str("zz")));
    }

    @Test
    void identifiers() {
        assertEquals("00000000-0000-0000-0000-000000000000", UuidLibrary.empty().toString());
        ViperString id = UuidLibrary.create();
        assertTrue(UuidLibrary.isValid(id));
        assertEquals('4', id.byteAt(14));
        assertEquals(id.toString(), UuidLibrary.fromBytes(UuidLibrary.toBytes(id)).toString());
        assertFalse(UuidLibrary.isValid(str("00000000000000000000000000000000")));
        assertTrap("Guid.ToBytes: invalid GUID format", () -> UuidLibrary.toBytes(null));
        assertTrap("Guid.FromBytes: requires exactly 16 bytes", () -> UuidLibrary.fromBytes(new BytesObject(new byte[15])));
    }

    @ParameterizedTest
    @CsvSource({"1.0.0-alpha.2,1.0.0-alpha.10,-1", "1.0.0,1.0.0-x,1", "1.2,1.2.0,0", "1.0.0-1,1.0.0-a,-1",
            "1.0.0-a,1.0.0-a.1,-1", "v2.0.0,1.9.9,1", "1.0.0+a,1.0.0+b,0"})
    void versionOrder(String a, String b, long order) {
        assertEquals(order, VersionLibrary.compare(VersionLibrary.parse(str(a)), VersionLibrary.parse(str(b))));
    }

    @ParameterizedTest
    @CsvSource({"1.2.3,>=1.0.0 <2.0.0,true", "2.0.0,>=1.0.0 <2.0.0,false", "1.5.3,^1.2.0,true", "2.0.0,^1.2.0,false",
            "0.2.9,^0.2.3,true", "0.3.0,^0.2.3,false", "1.2.9,~1.2.3,true", "1.3.0,~1.2.3,false", "1.2.3,1.2.x,false",
            "1.2.3,= 1.2.3,true", "1.2.3,'',true"})
    void versionConditions(String version, String condition, boolean met) {
        assertEquals(met, VersionLibrary.satisfies(VersionLibrary.parse(str(version)), str(condition)));
    }

    @Test
    void versionParts() {
        VersionObject version = VersionLibrary.parse(str("2.0.1-alpha.1+build.42"));
        assertEquals("alpha.1", VersionLibrary.prerelease(version).toString());
        assertEquals("build.42", VersionLibrary.build(version).toString());
        assertEquals("2.0.2", VersionLibrary.bumpPatch(version).toString());
        assertEquals("2.1.0", VersionLibrary.bumpMinor(version).toString());
        assertEquals("3.0.0", VersionLibrary.bumpMajor(version).toString());
        assertNull(VersionLibrary.parse(str("01.2.3")));
        assertNull(VersionLibrary.parse(str("1.2.3-")));
        assertEquals(0, VersionLibrary.major(null));
    }

    @ParameterizedTest
    @CsvSource({"child,children", "mouse,mice", "box,boxes", "city,cities", "day,days", "hero,heroes", "radio,radios",
            "cat,cats", "leaf,leaves", "safe,saves", "sheep,sheep", "church,churches"})
    void plurals(String singular, String plural) {
        assertEquals(plural, PluralizeLibrary.plural(str(singular)).toString());
    }

    @ParameterizedTest
    @CsvSource({"children,child", "boxes,box", "cities,city", "wolves,wolf", "heroes,hero", "cats,cat", "glass,glass"})
    void singulars(String plural, String singular) {
        assertEquals(singular, PluralizeLibrary.singular(str(plural)).toString());
    }

    @Test
    void counts() {
        assertEquals("3 mice", PluralizeLibrary.count(3, str("mouse")).toString());
        assertEquals("-1 mouse", PluralizeLibrary.count(-1, str("mouse")).toString());
    }

    @Test
    void wrapping() {
        assertEquals("the quick\nbrown fox", TextWrapperLibrary.wrap(str("the quick brown fox"), 10).toString());
        assertEquals("abc\nde", TextWrapperLibrary.wrap(str("abcde"), 3).toString());
        assertEquals(List.of("a", "b"), texts(TextWrapperLibrary.wrapLines(str("a b"), 1)));
        assertEquals("> a\n> \n> b", TextWrapperLibrary.indent(str("a\n\nb"), str("> ")).toString());
        assertEquals("a\n  b", TextWrapperLibrary.hang(str("a\nb"), str("  ")).toString());
        assertEquals("a\n  b\n\nc", TextWrapperLibrary.dedent(str("  a\n    b\n\n  c")).toString());
    }

    @Test
    void fitting() {
        assertEquals("ab...", TextWrapperLibrary.truncate(str("abcdefg"), 5).toString());
        assertEquals("...", TextWrapperLibrary.truncate(str("abcdefg"), 2).toString());
        assertEquals("ab...fg", TextWrapperLibrary.shorten(str("abcdefgefg"), 7).toString());
        assertEquals("ab  ", TextWrapperLibrary.left(str("ab"), 4).toString());
        assertEquals("  ab", TextWrapperLibrary.right(str("ab"), 4).toString());
        assertEquals(" ab  ", TextWrapperLibrary.center(str("ab"), 5).toString());
        assertEquals("abc", TextWrapperLibrary.center(str("abc"), 2).toString());
        assertEquals(3, TextWrapperLibrary.lineCount(str("a\nbc\n")));
        assertEquals(2, TextWrapperLibrary.maxLineLength(str("a\nbc\n")));
        assertTrap("TextWrapper.Left: memory allocation failed", () -> TextWrapperLibrary.left(str("a"), Long.MAX_VALUE));
    }

    @Test
    void toml() {
        MapObject root = TomlLibrary.parse(str("title = \"Hi\" # x\nn = 1_000\n[a.b]\nlist = [1, \"x\", 'y']\n[t]\nd = 2024-01-01\n"));
        assertEquals("1_000", TomlLibrary.getStr(root, str("n")).toString());
        assertEquals("2024-01-01", TomlLibrary.getStr(root, str("t.d")).toString());
        assertEquals(List.of("1", "x", "y"), texts((SeqObject) TomlLibrary.get(root, str("a.b.list"))));
        assertEquals("Hi", TomlLibrary.getStr(str("title = 'Hi'"), str("title")).toString());
        assertNull(TomlLibrary.get(root, str("t.x")));
        assertTrue(TomlLibrary.isValid(str("# c\n\n[x]\nk = v")));
        assertFalse(TomlLibrary.isValid(str("not toml")));
        assertEquals("[t]\nd = \"1\"\n\n", TomlLibrary.format(TomlLibrary.parse(str("[t]\nd = 1"))).toString());
        assertEquals("k = \"v\"\n", TomlLibrary.format(TomlLibrary.parse(str("k = v"))).toString());
    }

    @Test
    void ini() {
        MapObject ini = IniLibrary.parse(str("top = 1\n; comment\r\n[ a ]\nx = y = z\nk: v\nbad\n"));
        assertEquals("1", IniLibrary.get(ini, str(""), str("top")).toString());
        assertEquals("y = z", IniLibrary.get(ini, str("a"), str("x")).toString());
        assertEquals("v", IniLibrary.get(ini, str("a"), str("k")).toString());
        assertTrue(IniLibrary.remove(ini, str("a"), str("k")));
        assertFalse(IniLibrary.remove(ini, str("a"), str("k")));
        IniLibrary.set(ini, str("b"), str("n"), str("2"));
        assertTrue(IniLibrary.hasSection(ini, str("b")));
        assertEquals(3, IniLibrary.sections(ini).size());
        assertEquals("top = 1\n\n[a]\nx = y = z\n", IniLibrary.format(IniLibrary.parse(str("top=1\n[a]\nx=y = z"))).toString());
    }

    @Test
    void markdown() {
        assertEquals("<h2>T</h2>\n<p>a <strong>b</strong> <em>c</em> <code>d&lt;</code> <a href=\"u\">l</a></p>\n<ul>\n<li>i</li>\n</ul>\n",
                MarkdownLibrary.toHtml(str("## T\na **b** *c* `d<` [l](u)\n\n- i")).toString());
        assertEquals("<pre><code>x &amp; y\n</code></pre>\n<hr>\n",
                MarkdownLibrary.toHtml(str("```c\nx & y\n```\n---")).toString());
        assertEquals("<p><a href=\"#\">x</a></p>\n", MarkdownLibrary.toHtml(str("[x](javascript:y)")).toString());
        assertEquals("T\na b c l.\n", MarkdownLibrary.toText(str("# T\na **b** `c` [l](u).")).toString());
        assertEquals(List.of("u", "v"), texts(MarkdownLibrary.extractLinks(str("[a](u) [b] [c](v)"))));
        assertEquals(List.of("A", "B"), texts(MarkdownLibrary.extractHeadings(str("# A\nx\n### B\n"))));
    }

    @Test
    void html() {
        assertEquals("&lt;a href=&quot;x&quot;&gt;&amp;&#39;", HtmlLibrary.escape(str("<a href=\"x\">&'")).toString());
        assertEquals("<&>\"' A&euro;&#200;", HtmlLibrary.unescape(str("&lt;&amp;&GT;&quot;&#39;&nbsp;&#x41;&euro;&#200;")).toString());
        assertEquals("a b", HtmlLibrary.stripTags(str("<p>a</p><i>b</i>")).toString());
        assertEquals("a < b", HtmlLibrary.toText(str("<b>a &lt; b</b>")).toString());
        assertEquals(List.of("u", "v"), texts(HtmlLibrary.extractLinks(str("<a class=x href='u'>a</a><A HREF=v>b</A>"))));
        assertEquals(List.of("x", "y z"), texts(HtmlLibrary.extractText(str("<li>x</li><LI a=b>y<b>z</b></LI><link>"), str("li"))));
        MapObject root = HtmlLibrary.parse(str("<!DOCTYPE html><div id=a hidden><br>t<p>u</div>"));
        var div = (MapObject) ((SeqObject) root.get(str("children"))).get(0);
        assertEquals("a", ((MapObject) div.get(str("attrs"))).get(str("id")).toString());
        assertEquals(3, ((SeqObject) div.get(str("children"))).size());
    }

    @Test
    void differences() {
        assertEquals(List.of(" a", "+x", "-b", " c"), texts(DiffLibrary.lines(str("a\nb\nc"), str("a\nx\nc"))));
        assertEquals("--- a\n+++ b\n+y\n-x\n", DiffLibrary.unified(str("x"), str("y"), 3).toString());
        assertEquals(2, DiffLibrary.countChanges(str("x"), str("y")));
        assertEquals("a\nx\nc", DiffLibrary.patch(null, DiffLibrary.lines(str("a\nb\nc"), str("a\nx\nc"))).toString());
        assertEquals(0, DiffLibrary.countChanges(null, str("")));
    }

    @Test
    void templates() {
        var values = new MapObject();
        values.put(str("name"), str("Ann"));
        values.put(str("age"), BoxObject.ofStr(str("30")));
        values.put(str("n"), BoxObject.ofI64(1));
        assertEquals("Ann 30  {{x}} {{}} {{", TemplateLibrary.render(str("{{name}} {{ age }} {{n}} {{x}} {{}} {{"), values).toString());
        var elements = new SeqObject();
        elements.add(str("a"));
        assertEquals("a {{1}}", TemplateLibrary.renderSeq(str("{{0}} {{1}}"), elements).toString());
        assertEquals("Ann", TemplateLibrary.renderWith(str("<%name%>"), values, str("<%"), str("%>")).toString());
        assertTrue(TemplateLibrary.has(str("a {{ k }}"), str("k")));
        assertEquals(2, TemplateLibrary.keys(str("{{a}} {{b}} {{a}}")).size());
        ViperString escaped = TemplateLibrary.escape(str("a {{name}}"));
        assertEquals("a {{{{name}}}}", escaped.toString());
        assertEquals("a {{name}}", TemplateLibrary.render(escaped, values).toString());
        assertTrap("Template.RenderWith: prefix is empty",
                () -> TemplateLibrary.renderWith(str("x"), values, str(""), str("x")));
        assertTrap("Template.Render: values map is null", () -> TemplateLibrary.render(str("x"), null));
        assertArrayEquals(new byte[0], TemplateLibrary.render(str(""), values).bytes());
    }
}
