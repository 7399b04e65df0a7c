/** The fakes and contracts of medical records. */
package clinic.domain.testkit.records;
