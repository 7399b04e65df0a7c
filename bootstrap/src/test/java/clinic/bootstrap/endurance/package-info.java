/** That the clinic keeps working: without its database, under load, killed, twice, on old and on foreign databases. */
package clinic.bootstrap.endurance;
