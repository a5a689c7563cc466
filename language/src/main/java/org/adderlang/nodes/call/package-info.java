/** Calls: of IL functions, through pointers, and of externs. */
package org.adderlang.nodes.call;
