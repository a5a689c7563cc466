/** {@code Viper.Fmt} and {@code Viper.Text}: formatting, building, scanning and converting text (runtime.md §3.2, §10). */
package org.adderlang.library.text;
