/** The folders of tests that run in a browser. */
export const ELEMENT_ROOMS = ['bundle', 'localization', 'elements'];
