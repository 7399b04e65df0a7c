/** The description of every call (OpenAPI 3.1), put together from a piece per feature, and the page that shows it. */
package clinic.adapter.rest.openapi;
