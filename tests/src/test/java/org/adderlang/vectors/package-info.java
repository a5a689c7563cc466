/** Small programs whose results il.md states, as text files under {@code resources/vectors}. */
package org.adderlang.vectors;
