/**
 * The rules of the house, as builds that fail. {@link clinic.bootstrap.architecture.HouseRules} lists those about
 * classes; each is a function of a root package, so that the very same rule judges {@code clinic} and the small world of
 * its canary, on which it must be seen failing. {@link clinic.bootstrap.architecture.SourceTree} feeds those about texts.
 */
package clinic.bootstrap.architecture;
