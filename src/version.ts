/** The version of this package, by which two copies on one page know each other. */
export const VERSION = '0.1.0';
