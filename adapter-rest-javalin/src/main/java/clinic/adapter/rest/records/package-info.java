/** The medical records over HTTP: {@code /api/ai}; their sound in and out, and how they are printed. */
package clinic.adapter.rest.records;
