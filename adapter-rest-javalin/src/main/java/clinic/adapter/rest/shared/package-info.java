/** What every route stands on: reading requests strictly, answering in JSON, problems (RFC 9457), who calls. */
package clinic.adapter.rest.shared;
