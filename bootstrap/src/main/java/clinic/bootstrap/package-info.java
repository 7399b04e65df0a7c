/** Connects everything, and only it may: start, settings, composition, stop. */
package clinic.bootstrap;
