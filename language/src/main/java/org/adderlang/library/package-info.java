/** The built-in {@code Viper.*} library: one class per runtime class, grouped by namespace. */
package org.adderlang.library;
