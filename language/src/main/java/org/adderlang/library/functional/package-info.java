/** {@code Viper.Option}, {@code Viper.Result}, {@code Viper.Lazy} and {@code Viper.LazySeq}. */
package org.adderlang.library.functional;
