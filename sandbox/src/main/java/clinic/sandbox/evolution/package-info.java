/** A stand-in for Evolution API 2.3.7. */
package clinic.sandbox.evolution;
