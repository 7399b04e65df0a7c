/** What the server does before it takes its first caller, so that this one is served as fast as the next. */
package clinic.bootstrap.warm;
