/** The way to the provider: one client, its time limits, repeats, circuit breaker, and the reading of its answers. */
package clinic.adapter.openai.shared;
