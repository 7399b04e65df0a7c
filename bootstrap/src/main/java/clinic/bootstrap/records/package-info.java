/** What writes records by itself: which models the clinic has, and where. */
package clinic.bootstrap.records;
