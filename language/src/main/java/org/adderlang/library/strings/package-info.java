/** {@code Viper.String} and its C symbols (runtime.md §3). Positions and lengths are in bytes. */
package org.adderlang.library.strings;
