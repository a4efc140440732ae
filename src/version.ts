/** The version of this package, by which two copies on one page recognize each other. */
export const VERSION = '0.1.0';
