package org.adderlang.library.text;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BagObject;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Viper.Text.Template: texts with placeholders such as {@code {{name}}} (runtime.md §10, §16). */
@RuntimeClass("Viper.Text.Template")
public final class TemplateLibrary {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private TemplateLibrary() {
    }

    /**
     * The text with placeholders replaced by the strs and boxes of a Map; other values are empty, unknown names stay.
     *
     * @throws LibraryTrap Template.Render: template is null
     * @throws LibraryTrap Template.Render: values map is null
     */
    @Extern("Render")
    public static ViperString render(ViperString template, MapObject values) {
        String source = notNull(template, "Template.Render: template is null").toLatin1();
        notNull(values, "Template.Render: values map is null");
        return ViperString.ofLatin1(Template.render(source, OPEN, CLOSE, Template.lookup(values)));
    }

    /**
     * The text with {@code {{0}}}, {@code {{1}}} and so on replaced by the elements of a Seq.
     *
     * @throws LibraryTrap Template.RenderSeq: template is null
     * @throws LibraryTrap Template.RenderSeq: values seq is null
     */
    @Extern("RenderSeq")
    public static ViperString renderSeq(ViperString template, SeqObject values) {
        String source = notNull(template, "Template.RenderSeq: template is null").toLatin1();
        notNull(values, "Template.RenderSeq: values seq is null");
        return ViperString.ofLatin1(Template.render(source, OPEN, CLOSE, Template.lookup(values)));
    }

    /**
     * Render with other marks around the names.
     *
     * @throws LibraryTrap Template.RenderWith: template is null
     * @throws LibraryTrap Template.RenderWith: values map is null
     * @throws LibraryTrap Template.RenderWith: prefix is null
     * @throws LibraryTrap Template.RenderWith: suffix is null
     * @throws LibraryTrap Template.RenderWith: prefix is empty
     * @throws LibraryTrap Template.RenderWith: suffix is empty
     */
    @Extern("RenderWith")
    public static ViperString renderWith(ViperString template, MapObject values, ViperString prefix, ViperString suffix) {
        String source = notNull(template, "Template.RenderWith: template is null").toLatin1();
        notNull(values, "Template.RenderWith: values map is null");
        String open = notNull(prefix, "Template.RenderWith: prefix is null").toLatin1();
        String close = notNull(suffix, "Template.RenderWith: suffix is null").toLatin1();
        if (open.isEmpty()) {
            throw LibraryTrap.domainError("Template.RenderWith: prefix is empty");
        }
        if (close.isEmpty()) {
            throw LibraryTrap.domainError("Template.RenderWith: suffix is empty");
        }
        return ViperString.ofLatin1(Template.render(source, open, close, Template.lookup(values)));
    }

    private static <T> T notNull(T argument, String text) {
        if (argument == null) {
            throw LibraryTrap.domainError(text);
        }
        return argument;
    }

    /** Whether a text has a placeholder of this name. */
    @Extern("Has")
    public static boolean has(ViperString template, ViperString name) {
        return template != null && name != null && name.length() > 0
                && Template.names(template.toLatin1(), OPEN, CLOSE).contains(name.toLatin1());
    }

    /** A Bag of the names of a text's placeholders. */
    @Extern("Keys")
    public static BagObject keys(ViperString template) {
        var names = new BagObject();
        if (template != null) {
            Template.names(template.toLatin1(), OPEN, CLOSE).forEach(name -> names.add(ViperString.ofLatin1(name)));
        }
        return names;
    }

    /** The text with doubled marks, so that Render gives it back. */
    @Extern("Escape")
    public static ViperString escape(ViperString text) {
        String source = text == null ? "" : text.toLatin1();
        return ViperString.ofLatin1(source.replace(OPEN, OPEN + OPEN).replace(CLOSE, CLOSE + CLOSE));
    }
}
