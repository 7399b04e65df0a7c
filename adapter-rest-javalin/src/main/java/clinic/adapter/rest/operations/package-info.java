/** What those who run the server look at: is it alive, is it ready, how is it doing. */
package clinic.adapter.rest.operations;
