/** Function bodies: the block dispatcher, blocks, terminators and edges. */
package org.adderlang.nodes.control;
