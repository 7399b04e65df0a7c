/** What the tests of adapters to providers share, beside the stand-ins: a server that says whatever bytes it is given. */
package clinic.sandbox.testkit;
