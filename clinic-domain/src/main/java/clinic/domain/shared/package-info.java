/** What every feature speaks of: who acts, money, identity, events, the transaction. It depends on no feature. */
package clinic.domain.shared;
