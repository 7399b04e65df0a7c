/** What the log may say: ids, routes, names of classes and tables; never what a caller sent or a row holds. */
package clinic.bootstrap.logging;
