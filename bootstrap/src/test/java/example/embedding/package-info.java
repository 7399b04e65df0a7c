/** Another program that embeds the clinic; {@code docs/embedding.md} quotes it. */
package example.embedding;
