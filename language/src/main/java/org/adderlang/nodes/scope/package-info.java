/** What debuggers see of a running function: its values by their IL names. */
package org.adderlang.nodes.scope;
