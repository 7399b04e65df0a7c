/** The catalogue for tests: a builder, a store in memory, and what every store of procedures keeps to. */
package clinic.domain.testkit.catalogue;
