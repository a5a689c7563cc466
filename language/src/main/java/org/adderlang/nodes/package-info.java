/** The AST that functions are translated to: one family of instructions per file, grouped by package. */
package org.adderlang.nodes;
