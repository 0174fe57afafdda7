/** Starting and stopping: the database, its migrations, the server. */
@NullMarked
package pl.paktometr.launch;

import org.jspecify.annotations.NullMarked;
