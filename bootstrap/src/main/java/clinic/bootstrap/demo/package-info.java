/** A made-up clinic to try everything with. */
package clinic.bootstrap.demo;
