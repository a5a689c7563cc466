/** Hooks: callbacks of the embedder at calls and instructions, built on Truffle instrumentation. */
package org.adderlang.hooks;
