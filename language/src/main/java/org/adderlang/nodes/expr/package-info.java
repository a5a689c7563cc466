/** Arithmetic, comparisons, conversions, constants and register access. */
package org.adderlang.nodes.expr;
