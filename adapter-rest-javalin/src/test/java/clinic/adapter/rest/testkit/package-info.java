/** The real HTTP server over routes and fakes, for tests; every exchange is held against the API document. */
package clinic.adapter.rest.testkit;
