package org.adderlang.runtime;

/**
 * A module variable whose name is a constant in the code.
 *
 * @param index its number among those of the same code
 */
public record ModuleVariable(int index, ViperString name, ModuleVariables.Kind kind) {
}
