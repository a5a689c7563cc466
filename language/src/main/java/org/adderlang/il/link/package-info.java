/** Makes one module of several: imports find exports, and what files keep to themselves cannot clash (il.md §13). */
package org.adderlang.il.link;
