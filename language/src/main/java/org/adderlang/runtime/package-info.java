/**
 * The language, its contexts, and the values and state of running programs: {@link org.adderlang.runtime.ProgramState},
 * {@link org.adderlang.runtime.ThreadState}, {@link org.adderlang.runtime.Trap}, pointers and memory blocks.
 */
package org.adderlang.runtime;
