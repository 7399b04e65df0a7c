/** The catalogue over HTTP: {@code /api/procedures}. */
package clinic.adapter.rest.catalogue;
