/** WhatsApp over HTTP: the provider's events, the clinic's line, conversations and messages. */
package clinic.adapter.rest.messaging;
