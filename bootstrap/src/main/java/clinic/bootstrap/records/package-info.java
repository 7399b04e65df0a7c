/** Which models the clinic has, and what keeps its records being written. */
package clinic.bootstrap.records;
