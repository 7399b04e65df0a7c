/** The benchmark: how fast the built server is, next to the same statements without it. Compiled by profile bench only. */
package clinic.bootstrap.bench;
