/**
 * The PostgreSQL that comes with the clinic, for its real data: unpacked, initialised, started, watched and stopped here.
 *
 * <p>Words: the <em>data folder</em> holds everything that outlives a start; the <em>cluster</em> is PostgreSQL's own part
 * of it; the <em>postmaster</em> is PostgreSQL's first process; <em>leftovers</em> are its processes of an earlier start.
 * It sees nothing else of the clinic.
 */
package clinic.bootstrap.postgres;
