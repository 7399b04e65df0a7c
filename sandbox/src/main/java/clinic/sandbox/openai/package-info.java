/**
 * A stand-in for OpenAI that speaks its HTTP as contracts/openai.md says, with faults to order, and a page on which a person
 * types what it hears. It understands nothing: it goes by a few words. Production never has it.
 */
package clinic.sandbox.openai;
