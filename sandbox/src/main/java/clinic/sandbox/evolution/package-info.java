/**
 * A stand-in for Evolution API 2.3.7 that speaks its HTTP as contracts/evolution.md says, with faults to order, and a page
 * on which a person plays the patient's phone. Production never has it.
 */
package clinic.sandbox.evolution;
