/**
 * WhatsApp through Evolution API 2.3.7: reads its events, sends texts, pairs the clinic's telephone, fetches sounds and
 * pictures. Sees the domain's messaging alone.
 */
package clinic.adapter.evolution.messaging;
