/** alloca, load, store and pointer arithmetic. */
package org.adderlang.nodes.memory;
