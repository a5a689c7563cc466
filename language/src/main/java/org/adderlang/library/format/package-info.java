/** Numbers as text and back, exactly as C's printf, strtod and strtoll do it in the C locale. */
package org.adderlang.library.format;
