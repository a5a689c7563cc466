/** Instructions that raise, inspect and handle traps. */
package org.adderlang.nodes.trap;
