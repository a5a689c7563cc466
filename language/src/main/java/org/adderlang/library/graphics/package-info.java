/**
 * {@code Viper.Graphics} as far as it needs no display: colours, images in memory, and what sprites remember.
 */
package org.adderlang.library.graphics;
