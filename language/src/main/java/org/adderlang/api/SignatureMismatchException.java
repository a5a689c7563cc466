package org.adderlang.api;

/** A strict {@link ExternRegistry} refuses to replace an extern by one of another signature. */
public final class SignatureMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    SignatureMismatchException(ExternDescriptor registered, ExternDescriptor refused) {
        super("extern '" + refused.name() + "' is registered as " + registered.signature()
                + " and cannot be replaced by one of signature " + refused.signature());
    }
}
