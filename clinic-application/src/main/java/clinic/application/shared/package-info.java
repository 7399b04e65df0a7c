/** What the use cases of several features share. */
package clinic.application.shared;
