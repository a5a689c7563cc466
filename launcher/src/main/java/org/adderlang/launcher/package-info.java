/** The {@code adder} command. */
package org.adderlang.launcher;
