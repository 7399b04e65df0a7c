package clinic.bootstrap.bench;

/**
 * What a load came to.
 *
 * @param perSecond how many were answered well in a second
 * @param others how many were answered otherwise, or not
 */
record Load(double perSecond, long others) {}
