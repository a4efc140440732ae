/** The configuration cannot be used; the message names each fault on a line of its own. The call is wrong: exit status 2. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}
