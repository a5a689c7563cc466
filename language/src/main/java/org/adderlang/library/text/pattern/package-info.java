/** Viper.Text.Pattern: the library's own regular expressions over bytes (runtime.md §10.1). */
package org.adderlang.library.text.pattern;
