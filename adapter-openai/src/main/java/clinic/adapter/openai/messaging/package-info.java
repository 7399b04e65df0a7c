/** Finds out what somebody wants of whom the bot's menu understood nothing. */
package clinic.adapter.openai.messaging;
