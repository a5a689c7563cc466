package org.adderlang.il.link;

import java.util.List;
import java.util.stream.Collectors;

/** Files that do not fit together. */
public final class LinkException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<LinkError> errors;

    /** @param errors at least one */
    LinkException(List<LinkInput> inputs, List<LinkError> errors) {
        super(errors.stream().map(e -> e.format(inputs.get(e.input()).name())).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** Everything that is wrong; the message has the same as lines {@code PATH:LINE:COL: error: MESSAGE}. */
    public List<LinkError> errors() {
        return errors;
    }
}
