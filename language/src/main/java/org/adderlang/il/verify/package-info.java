/**
 * The verifier of IL modules (il.md §6): one class per rule family, errors as data, and the types of all values for
 * those who translate a verified module.
 */
package org.adderlang.il.verify;
