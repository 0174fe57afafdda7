/** What stands behind the pages, one package per room. */
@NullMarked
package pl.paktometr.web;

import org.jspecify.annotations.NullMarked;
