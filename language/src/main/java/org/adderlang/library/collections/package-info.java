/**
 * {@code Viper.Collections}: lists, maps, sets and the other structures of runtime.md §5. A {@code XObject} is what a
 * program's pointer refers to, a {@code XLibrary} holds the externs that work on it.
 */
package org.adderlang.library.collections;
