/** {@code Viper.Terminal}: standard input and output, cursor and colours (runtime.md §2). */
package org.adderlang.library.terminal;
