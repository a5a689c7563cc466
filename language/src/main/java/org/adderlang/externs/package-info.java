/** How IL calls out: extern declarations, the signature table, registries, and the built-in library's mechanism. */
package org.adderlang.externs;
