/** What can be set from outside, by the environment or a {@code .env} file, read once and checked at the start. */
package clinic.bootstrap.settings;
