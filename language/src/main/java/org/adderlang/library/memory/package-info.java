/** The externs that allocate and manage memory. */
package org.adderlang.library.memory;
